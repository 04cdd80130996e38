/** Join columns, join tables, collections and maps of all kinds, to keys and beside them. */
package joins;
