package dev.retort.dialect;

/**
 * A lock that a transaction holds until it ends, on a connection of its own. It holds behind a pooler too: a pooler that gives a client another
 * server session for each transaction leaves one that is open where it is.
 *
 * @param acquire a query that takes the lock if it is free, without waiting; the first value of its row is 1 on success, the second a condition
 *     in SQL that is true in any session as long as the lock is held
 * @param alive a query of one row that holds no snapshot, sent after that one and before a new row of the history: on PostgreSQL a query holds
 *     its snapshot until the next one in its transaction, and {@code create index concurrently} waits for all snapshots
 * @param holder who holds it, as in {@link SessionLock#holder}
 */
public record TransactionLock(String acquire, String alive, String holder) {}
