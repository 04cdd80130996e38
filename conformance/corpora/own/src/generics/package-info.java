/** Type variables in mapped superclasses and embedded values, properties, nested classes. */
package generics;
