/**
 * Enums in every form, native ones among them, and converters: explicit, automatic, on keys, elements and attributes of embeddables.
 */
package traffic;
