/**
 * To-many associations: bags, sets, lists and id bags; by foreign key, by join table, inverse; unique, nullable or not, sorted.
 */
package club;
