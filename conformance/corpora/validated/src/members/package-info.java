/**
 * A sports association as such projects are written: every mandatory attribute said twice, once for the form and once for the column.
 */
package members;
