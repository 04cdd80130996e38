/**
 * What versions of Hibernate map differently: version columns of every type, sets of basic and embedded values, times of day,
 * names with digits and quotes, references beside the key, join tables of to-one associations. Beside it converters in an embedded id and
 * indexes over the columns of foreign keys.
 */
package depot;
