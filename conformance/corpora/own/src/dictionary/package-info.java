/**
 * Maps: keys that are basic, enums, dates, embeddables, entities or attributes of the value; values that are basic, embeddables or
 * entities, in collection tables, join tables and foreign keys.
 */
package dictionary;
