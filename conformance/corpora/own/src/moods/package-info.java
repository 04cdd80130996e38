/** Enums by name and by number: written to the letter, checked further, as keys, and in the columns that refer to such keys. */
package moods;
