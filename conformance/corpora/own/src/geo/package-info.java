/**
 * Records: as embeddables within embeddables, as keys, as id classes, as elements and map keys, with compact constructors.
 */
package geo;
