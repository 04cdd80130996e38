/**
 * Property access, mixed access, getters that are booleans, transient members, inherited accessors, fields that differ from properties.
 */
package crm;
