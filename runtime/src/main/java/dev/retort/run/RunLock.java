package dev.retort.run;

import dev.retort.dialect.SessionLock;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Keeps other runs on the same history table out, for as long as it is held and its session lives. */
interface RunLock extends AutoCloseable {
    /** How long to wait between two attempts. */
    Duration PAUSE = Duration.ofMillis(100);

    /** Takes the lock if nobody has it. */
    boolean tryAcquire() throws SQLException;

    @Override
    void close() throws SQLException;

    /** The lock of a history table, which has to be there: by the database's own means, else by a row that is never committed. */
    static RunLock of(Database database, ConnectionSource source) throws SQLException {
        Optional<SessionLock> own =
                database.dialect().sessionLock("retort:" + database.table().name());
        return own.isPresent()
                ? new SessionRunLock(database.session(), own.get())
                : new RowRunLock(Session.open(source), database.store());
    }

    /**
     * Waits for the lock.
     *
     * @throws RetortException if it is not to be had in time (RT407)
     */
    default void acquire(Duration timeout) throws SQLException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!tryAcquire()) {
            if (System.nanoTime() - deadline >= 0) {
                throw unavailable("for %s s".formatted(timeout.toMillis() / 1000.0));
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw unavailable("until it was told to stop");
            }
        }
    }

    private static RetortException unavailable(String waited) {
        return new RetortException(Problem.LOCK_TIMEOUT, """
                Another run works on this database and holds its lock; this one waited %s and gave up, and nothing was run. The lock ends \
                with the session that holds it, so there is nothing to clear up: wait for the other run, or end its session, then run \
                this again. A program that may have to wait longer says so with lockTimeout(…).""".formatted(waited));
    }
}
