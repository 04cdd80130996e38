/**
 * What differs from database to database: overrides of defaults, checks, generated columns and formulas for one dialect.
 */
package vendor;
