/** Keys made of the keys of others, with and without names, lengths and column definitions of their own. */
package derivation;
