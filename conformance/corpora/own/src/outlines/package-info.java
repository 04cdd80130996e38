/** Arrays of JSON documents. */
package outlines;
