/**
 * A school: people in joined tables, enrolments keyed by two associations, timetables, marks in maps.
 */
package school;
