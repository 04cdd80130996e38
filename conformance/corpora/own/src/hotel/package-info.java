/**
 * To-one associations: to columns that are no key, to composite keys in any order, through join tables, shared and unique, optional and
 * not, with foreign keys that are named, defined, cascading or absent.
 */
package hotel;
