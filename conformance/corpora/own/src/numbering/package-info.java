/** Generators of all kinds: sequences, identities, tables, the older named ones. */
package numbering;
