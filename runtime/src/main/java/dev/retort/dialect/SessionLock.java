package dev.retort.dialect;

/**
 * A lock that belongs to a database session and ends with it. Each query gives one row with one value.
 *
 * @param acquire takes the lock if nobody has it, and does not wait; 1 when it worked
 * @param release gives it back
 * @param holder who has it, as a person wants to know it: {@code process 4711, user bookings, from 10.0.0.7, application billing}; no
 *     row where that is not to be known
 */
public record SessionLock(String acquire, String release, String holder) {}
