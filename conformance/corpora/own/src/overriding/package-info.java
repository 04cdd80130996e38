/** Overrides at every depth: embedded values, map keys and values, elements, keys, mapped superclasses. */
package overriding;
