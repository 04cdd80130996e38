/**
 * Bean Validation where it is easily got wrong: what a key's length does to columns that refer to it, constraints of interfaces, of
 * subclasses on what they inherit, on type variables, on id classes, in compositions by "or", on embeddables kept whole.
 */
package clinic;
