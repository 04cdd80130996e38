/**
 * Named enums shared by tables, intervals, sequences with options, defaults that are expressions or documents.
 */
package festival;
