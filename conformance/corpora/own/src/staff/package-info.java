/**
 * Secondary tables and overrides: columns, embeddables, associations and collections moved to other tables and other names, on every level.
 */
package staff;
