/** Keys that are those of others but of another type, and one-to-one columns that something else maps as well. */
package lodging;
