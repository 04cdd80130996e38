/** Generators without a name, which apply to the class or the attribute that they stand on. */
package unnamed;
