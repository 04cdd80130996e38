package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LockTimeout;
import dev.retort.dialect.LockTimeout.OfSession;
import dev.retort.dialect.LockTimeout.OfTransaction;
import dev.retort.problem.Problem;
import dev.retort.run.history.Database;
import dev.retort.run.session.FailureCause;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Limits each wait for a lock of another session, and repeats what waited in vain. While {@code alter table} waits for an open transaction, all
 * others who want that table wait behind it; in the pauses they get it.
 */
final class LockWait {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Session session;
    private final Dialect dialect;
    private final Duration patience;
    private final Optional<LockTimeout> timeout;
    private final RunCallbacks callbacks;
    private boolean limited;

    /** @param patience how long to repeat */
    LockWait(Database database, Duration patience, RunCallbacks callbacks) {
        this.session = database.session();
        this.dialect = database.dialect();
        this.patience = patience;
        this.callbacks = callbacks;
        this.timeout = dialect.lockTimeout(LIMIT.compareTo(patience) < 0 ? LIMIT : patience);
    }

    /** What a transaction with DDL begins with; none where it can't have a limit of its own. */
    List<String> ofTransaction() {
        return timeout.orElse(null) instanceof OfTransaction own ? List.of(own.limit()) : List.of();
    }

    /** Sets the session's limit, for a statement whose transaction can't have one of its own; {@link #restore} takes it back. */
    void limitSession() throws SQLException {
        if (!limited && timeout.orElse(null) instanceof OfSession own) {
            session.execute(own.limit());
            limited = true;
        }
    }

    /** Sets the session's own limit again. */
    void restore() throws SQLException {
        if (limited && timeout.orElse(null) instanceof OfSession own) {
            limited = false;
            session.execute(own.restore());
        }
    }

    /**
     * Does the work, again and again while it fails because of a lock, with growing pauses.
     *
     * @param before comes before each repetition
     */
    void repeat(Session.Work work, Session.Work before) throws SQLException {
        long begun = System.nanoTime();
        Duration pause = Duration.ofMillis(100);
        while (true) {
            try {
                work.run();
                return;
            } catch (SQLException | MigrationFailedException e) {
                if (!isLock(e) || System.nanoTime() - begun >= patience.toNanos() || !slept(pause)) {
                    throw e;
                }
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            before.run();
        }
    }

    /** Reports which statement waited, and who holds locks on its tables. */
    void report(StatementCursor cursor) {
        String statement = cursor.hasNext() ? cursor.statement() : "commit";
        List<String> holders = holders(statement);
        callbacks.call(
                "while it waits for a table of",
                cursor.step().revision(),
                (callback, run) -> callback.waitingForTable(run, cursor.step().revision(), statement, holders));
    }

    private static boolean isLock(Exception failure) {
        return failure instanceof SQLException sql
                ? FailureCause.of(sql) == FailureCause.LOCK
                : failure instanceof MigrationFailedException known && known.problem() == Problem.TABLE_LOCKED;
    }

    /** Sleeps about so long: half of it by chance, so that several runs do not come at the same moments. */
    private static boolean slept(Duration pause) {
        try {
            long half = pause.toMillis() / 2;
            Thread.sleep(half + ThreadLocalRandom.current().nextLong(half + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The sessions that hold locks on tables which a statement names, as far as this user may see them. */
    List<String> holders(String statement) {
        try {
            Optional<String> query = dialect.lockHolders(statement);
            return query.isEmpty()
                    ? List.of()
                    : session.query(query.get()).stream().map(LockWait::first).toList();
        } catch (SQLException e) {
            return List.of(); // the failure that is reported matters more
        }
    }

    private static String first(List<@Nullable String> row) {
        return String.valueOf(row.get(0));
    }
}
