package dev.retort.report.history;

/**
 * A revision on a database.
 *
 * @param id its id
 * @param message its message there
 * @param status {@code applied}, {@code pending}, {@code interrupted} and so on
 * @param current whether the database is at this revision
 * @param appliedAt when it was applied; empty if it was not
 * @param appliedBy who applied it; empty if nobody did
 * @param milliseconds how long that took
 */
public record LiveRevision(
        String id,
        String message,
        String status,
        boolean current,
        String appliedAt,
        String appliedBy,
        long milliseconds) {}
