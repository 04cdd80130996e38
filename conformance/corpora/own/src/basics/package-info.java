/**
 * Every basic type with every member of Column, in every type that an application may ask for.
 */
package basics;
