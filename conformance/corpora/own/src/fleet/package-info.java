/**
 * Hierarchies: one table with numbered discriminators and secondary tables, four levels of joined tables, unions with associations to
 * the abstract root, a discriminator by formula, and an embeddable that has subclasses.
 */
package fleet;
