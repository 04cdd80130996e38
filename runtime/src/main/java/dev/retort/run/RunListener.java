package dev.retort.run;

import dev.retort.revision.Revision;
import java.time.Duration;

/**
 * Hears how a run gets on, in the thread that runs. What it throws ends the run as a failing statement would: where DDL is transactional,
 * with nothing of the revision kept.
 */
public interface RunListener {
    /** Hears nothing. */
    RunListener SILENT = new RunListener() {};

    /**
     * Another run has the lock; heard once, when a second has passed, before anything else.
     *
     * @param holder who has it, as the database tells: {@code process 4711, user bookings, from 10.0.0.7}
     * @param patience how long this run waits in all
     */
    default void waiting(String holder, Duration patience) {}

    /** A revision begins, or goes on where it was interrupted. */
    default void begun(Revision revision, Direction direction) {}

    /**
     * A statement is about to run; the first of some that are sent at once.
     *
     * @param number its place in the revision, from 1
     * @param count how many the revision has
     */
    default void running(Revision revision, String statement, int number, int count) {}

    /**
     * A statement has run.
     *
     * @param elapsed how long it took; where several were sent at once, what all of them took is said with the last, and none with the others
     */
    default void ran(Revision revision, String statement, Duration elapsed) {}

    /**
     * A batch of a backfill is filled and committed.
     *
     * @param statement the one that fills all rows, of which this is a part
     * @param filled how many rows this run has filled
     * @param total how many had no value when it began
     */
    default void filled(Revision revision, String statement, long filled, long total) {}

    /** A statement had run already, when a run was interrupted before it could record that; the catalog shows it. */
    default void found(Revision revision, String statement) {}

    /** A revision is done and recorded. */
    default void done(Revision revision, Direction direction, Duration elapsed) {}
}
