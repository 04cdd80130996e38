/**
 * Types of the application's own: user types, composite types, Java and JDBC types, registrations on entities, instantiators, targets and
 * parents of embeddables, types of keys, indices and collection ids.
 */
package custom;
