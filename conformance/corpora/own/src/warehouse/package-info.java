/**
 * A warehouse: tables for each concrete class, generators in tables and sequences, embeddables within embeddables, secondary tables,
 * list index bases.
 */
package warehouse;
