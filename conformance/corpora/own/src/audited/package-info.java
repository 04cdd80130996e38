/**
 * Audit logs: entities of each kind of hierarchy with a table for the log, collections, secondary tables, exclusions, a changelog.
 */
package audited;
