/**
 * What is no table of its own: views, subselects, formulas, immutable entities, two entities over one table, derived attributes.
 */
package reports;
