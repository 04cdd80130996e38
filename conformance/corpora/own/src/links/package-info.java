/**
 * Associations to any entity: comments on anything, watch lists of anything, with discriminators as text and as numbers.
 */
package links;
