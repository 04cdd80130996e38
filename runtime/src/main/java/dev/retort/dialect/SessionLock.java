package dev.retort.dialect;

/**
 * A lock that belongs to a database session and ends with it. Each query gives one row with one value.
 *
 * @param acquire takes the lock if it is free, without waiting; returns 1 on success
 * @param release releases it; returns 1 if this session held it
 * @param held a condition that is true while this session holds it: {@code is_used_lock('retort') = connection_id()}
 * @param holder who holds it, as a person would name it: {@code process 4711, user bookings, from 10.0.0.7, application billing}; no row
 *     if the user may not know
 */
public record SessionLock(String acquire, String release, String held, String holder) {}
