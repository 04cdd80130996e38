package dev.retort.dialect;

/**
 * A lock that is a transaction: of a database in which whoever writes keeps all other writers out. A run is one such transaction, and the
 * transactions of its revisions are parts of it.
 *
 * @param begin begins it, and waits a little where somebody else has it
 * @param commit ends it
 * @param setting a query for a setting of the session that stands in the way of changes and can't be changed inside; one row, {@code 1} where
 *     it is on
 * @param off turns that off
 * @param on turns it on again
 */
public record TransactionLock(String begin, String commit, String setting, String off, String on) {}
