/**
 * Temporal entities: rows that are valid for a time, with their collections, in place and in tables of history.
 */
package history;
