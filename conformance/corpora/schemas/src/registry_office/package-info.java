/** A registry office: tables, collections, joins, generators in two named schemas and in the default one, and two tables of one name. */
package registry_office;
