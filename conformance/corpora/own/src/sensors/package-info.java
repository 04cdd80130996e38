/**
 * Arrays, collections of basic values in one column, JSON documents and aggregates.
 */
package sensors;
