package dev.retort.run.lock;

import dev.retort.dialect.SessionLock;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.history.Database;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.Session;
import dev.retort.run.session.WriteTransactionSession;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps other runs on the same history table out, for as long as it is held and its session lives. */
public interface RunLock extends AutoCloseable {
    /** How long to wait between two attempts. */
    Duration PAUSE = Duration.ofMillis(100);

    /** A wait that is longer than this is told. */
    Duration LONG = Duration.ofSeconds(1);

    /** Takes the lock if it is free. This happens outside of a transaction, so that no session waits for one that waits for the lock. */
    boolean tryAcquire() throws SQLException;

    /** A query for who has it, as {@link SessionLock#holder}; empty where the database does not tell. */
    Optional<String> holderQuery();

    /**
     * Whether it is still held; a firewall or an administrator may have ended its session meanwhile. Asked before each new row of the history,
     * and before each change of one that has no {@link #heldCondition}.
     */
    default boolean isHeld() {
        return true;
    }

    /** A condition that each change of a row has, and that is true while the lock is held; empty where only {@link #isHeld} tells. */
    default Optional<String> heldCondition() {
        return Optional.empty();
    }

    /** Whether it is taken in the history table, which has to be there then. */
    default boolean isInTable() {
        return true;
    }

    @Override
    void close() throws SQLException;

    /** The lock of a history table: by the database's own means, by a transaction, else by a row that is never committed. */
    static RunLock of(Database database, ConnectionSource source) throws SQLException {
        if (database.session() instanceof WriteTransactionSession session) {
            return new WriteTransactionLock(session);
        }
        String table = database.table().name();
        Optional<SessionLock> ofSession = database.dialect().sessionLock(table);
        if (ofSession.isPresent()) {
            return new OwnSessionLock(database.session(), ofSession.get());
        }
        return database.dialect()
                .transactionLock(table)
                .<RunLock>map(lock -> new AdvisoryLock(source.open(), database.session(), lock))
                .orElseGet(() -> new RowLock(source.open(), database.session(), database.table()));
    }

    /**
     * The failure of a run that no longer has its lock.
     *
     * @param found how it was noticed, a sentence
     */
    static RetortException lost(String found) {
        return new RetortException(Problem.LOCK_LOST, """
                This run no longer has the lock of this database, so it stopped: another run may have taken over. %s What was recorded before is \
                kept. A firewall or an administrator may have ended the session of the lock, or a pooler gave its session to another client. \
                Run "retort history" to see how far the database is, then run the command again; connect to the database directly and not \
                through the pooler if this happens again.""".formatted(found));
    }

    /**
     * Waits for the lock.
     *
     * @param session to ask who has it
     * @param waiting called once if the wait is long, with the holder and the timeout
     * @throws RetortException if it is not to be had in time (RT407)
     */
    default void acquire(Duration timeout, Session session, BiConsumer<String, Duration> waiting) throws SQLException {
        long begun = System.nanoTime();
        boolean told = false;
        while (!tryAcquire()) {
            long waited = System.nanoTime() - begun;
            if (waited >= timeout.toNanos()) {
                throw unavailable("for %s s".formatted(timeout.toMillis() / 1000.0), holder(session));
            }
            if (!told && waited >= LONG.toNanos()) {
                waiting.accept(holder(session), timeout);
                told = true;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw unavailable("until it was interrupted", holder(session));
            }
        }
    }

    /** The holder of the lock, as far as this user may see it. */
    private String holder(Session session) {
        try {
            Optional<String> query = holderQuery();
            List<List<@Nullable String>> rows = query.isEmpty() ? List.of() : session.query(query.get());
            return rows.isEmpty() || rows.get(0).get(0) == null
                    ? "this user may not see the holder"
                    : String.valueOf(rows.get(0).get(0));
        } catch (SQLException e) {
            return "the holder could not be read: " + SecretMasking.said(e);
        }
    }

    private static RetortException unavailable(String waited, String holder) {
        return new RetortException(Problem.LOCK_TIMEOUT, """
                Another run holds the lock of this database (%s). This run waited %s and gave up; nothing was run. The lock ends with its \
                session, so there is nothing to clean up: wait for the other run, or end its session, then run this again. After a program was \
                killed, the database may continue its statement, and keep its session. To wait longer, use --lock-timeout (in a program, \
                lockTimeout(…)).""".formatted(holder, waited));
    }
}
