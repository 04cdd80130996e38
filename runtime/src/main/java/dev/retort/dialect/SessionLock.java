package dev.retort.dialect;

/**
 * A lock that belongs to a database session and ends with it. Both queries give one row with one value: true, or 1, when it worked.
 *
 * @param acquire takes the lock if nobody has it, and does not wait: {@code select pg_try_advisory_lock(…)}
 * @param release gives it back
 */
public record SessionLock(String acquire, String release) {}
