/**
 * Names that must be quoted: reserved words, blanks, upper and mixed case, names that are long, and names that differ in case.
 */
package quoted;
