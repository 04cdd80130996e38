/**
 * A clinic: every kind of time, with and without zones, and keys that derive from other keys.
 */
package clinic;
