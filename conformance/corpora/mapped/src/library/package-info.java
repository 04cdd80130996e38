/** Classes that mapping files map: without annotations, over them, in place of them. */
package library;
