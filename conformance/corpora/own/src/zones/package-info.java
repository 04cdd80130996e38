/** Times with a zone: kept in a column of its own, which of a column's facts such a pair has, and what elements and keys do. */
package zones;
