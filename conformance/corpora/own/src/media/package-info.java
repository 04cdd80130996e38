/**
 * Large objects in every Java form, long and national text, serialized values, vendor lengths.
 */
package media;
