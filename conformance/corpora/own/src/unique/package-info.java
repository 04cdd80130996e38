/** Columns that are unique by themselves, wherever a column may stand. */
package unique;
