/**
 * A festival: columns that several associations share, keys beside the key that others refer to, and keys
 * that pass through id classes.
 */
package festival;
