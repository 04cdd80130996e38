/**
 * A forwarder: keys whose parts have converters and are referred to, versions of every type, indexes over the columns of foreign keys, and
 * arrays, which not every database has.
 */
package freight;
