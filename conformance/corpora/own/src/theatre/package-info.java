/**
 * Keys that derive from other keys: embedded in embedded, id classes in id classes, shared by one-to-one over three levels.
 */
package theatre;
