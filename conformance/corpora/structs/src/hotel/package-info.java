/** A hotel whose guests have their addresses in composite types. */
package hotel;
