/** Checks, comments, indexes and unique constraints on tables of all kinds. */
package checks;
