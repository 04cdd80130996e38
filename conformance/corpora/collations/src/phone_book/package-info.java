/** A phone book: columns that sort and compare by a collation of their own. */
package phone_book;
