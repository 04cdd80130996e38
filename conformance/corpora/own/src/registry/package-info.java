/**
 * Every way to make a key: automatic for each type, identity, sequences with and without generators, tables, UUIDs of each style, native,
 * shared, assigned, composed with a generated part.
 */
package registry;
