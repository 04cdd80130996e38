/** Registered JDBC types, bags with an id of every kind, columns among formulas, discriminators that are forced or computed. */
package nooks;
