/**
 * Generic superclasses: type variables for keys, values, parents, children, collections and embeddables, resolved over several levels.
 */
package catalogue;
