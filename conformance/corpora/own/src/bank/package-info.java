/**
 * A bank: accounts in joined tables with a discriminator, checks, defaults, generated columns, comments, converters that apply
 * themselves, enums with values of their own.
 */
package bank;
