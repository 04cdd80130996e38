package dev.retort.dialect;

/**
 * The transaction that keeps all other writers out, of a database that has room for one writer at a time. A run is one such transaction, and
 * the transactions of its revisions are savepoints in it.
 *
 * @param begin begins it, and waits a little where another session has it
 * @param commit ends it
 * @param setting a query for a setting of the session that stands in the way of changes and can't be changed inside; one row, {@code 1} where
 *     it is on
 * @param off turns that off
 * @param on turns it on again
 */
public record WriteTransaction(String begin, String commit, String setting, String off, String on) {}
