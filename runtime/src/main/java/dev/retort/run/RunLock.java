package dev.retort.run;

import dev.retort.dialect.SessionLock;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps other runs on the same history table out, for as long as it is held and its session lives. */
interface RunLock extends AutoCloseable {
    /** How long to wait between two attempts. */
    Duration PAUSE = Duration.ofMillis(100);

    /** A wait that is longer than this is told. */
    Duration LONG = Duration.ofSeconds(1);

    /** Takes the lock if nobody has it. Outside of a transaction, so that nothing waits for whoever waits for the lock. */
    boolean tryAcquire() throws SQLException;

    /** A query for who has it, as {@link SessionLock#holder}. */
    String holderQuery();

    /** Whether it is taken in the history table, which has to be there then. */
    default boolean isInTable() {
        return true;
    }

    @Override
    void close() throws SQLException;

    /** The lock of a history table: by the database's own means, by a transaction, else by a row that is never committed. */
    static RunLock of(Database database, ConnectionSource source) throws SQLException {
        if (database.session() instanceof NestingSession session) {
            return new TransactionRunLock(session);
        }
        Optional<SessionLock> own =
                database.dialect().sessionLock(database.table().name());
        return own.isPresent()
                ? new SessionRunLock(database.session(), own.get())
                : new RowRunLock(source.open(), database.store());
    }

    /**
     * Waits for the lock.
     *
     * @param session to ask who has it
     * @param listener hears of a long wait, once
     * @throws RetortException if it is not to be had in time (RT407)
     */
    default void acquire(Duration timeout, Session session, RunListener listener) throws SQLException {
        long begun = System.nanoTime();
        boolean told = false;
        while (!tryAcquire()) {
            long waited = System.nanoTime() - begun;
            if (waited >= timeout.toNanos()) {
                throw unavailable("for %s s".formatted(timeout.toMillis() / 1000.0), holder(session));
            }
            if (!told && waited >= LONG.toNanos()) {
                listener.waiting(holder(session), timeout);
                told = true;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw unavailable("until it was told to stop", holder(session));
            }
        }
    }

    /** Who has the lock, as far as this user may know. */
    private String holder(Session session) {
        try {
            List<List<@Nullable String>> rows = session.query(holderQuery());
            return rows.isEmpty() || rows.get(0).get(0) == null
                    ? "the database does not say who that is to this user"
                    : String.valueOf(rows.get(0).get(0));
        } catch (SQLException e) {
            return "who that is could not be asked, " + Secrets.said(e);
        }
    }

    private static RetortException unavailable(String waited, String holder) {
        return new RetortException(Problem.LOCK_TIMEOUT, """
                Another run works on this database and holds its lock (%s); this one waited %s and gave up, and nothing was run. The lock ends \
                with the session that holds it, so there is nothing to clear up: wait for the other run, or end its session, then run \
                this again. The statement of a program that was killed may go on in the database, and its session with it. To wait longer, say --lock-timeout, in a program lockTimeout(…).""".formatted(holder, waited));
    }
}
