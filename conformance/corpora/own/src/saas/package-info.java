/**
 * Tenants, soft deletion of every kind, partition keys, natural ids, restrictions, filters: what a hosted application adds to its tables.
 */
package saas;
