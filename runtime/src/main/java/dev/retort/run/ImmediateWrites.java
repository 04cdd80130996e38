package dev.retort.run;

import dev.retort.dialect.WriteDelay;
import dev.retort.run.history.Database;
import dev.retort.run.session.FailureCause;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Lets a database write what a run commits at once and in the thread of the run, so that a full disk is a failure of the statement that met it. The
 * delay of before comes back when the run ends.
 */
final class ImmediateWrites {
    private static final String NONE = "0";

    private final Session session;
    private final Optional<WriteDelay> setting;
    private String before = NONE;

    private ImmediateWrites(Session session, Optional<WriteDelay> setting) {
        this.session = session;
        this.setting = setting;
    }

    /** What a run does under the lock. */
    interface Work<T> {
        /** Does it. */
        T run() throws SQLException;
    }

    /** Does some work. Its commits are written at once, if the database delays them and the user may change that. */
    static <T> T during(Database database, Work<T> work) throws SQLException {
        ImmediateWrites writes =
                new ImmediateWrites(database.session(), database.dialect().writeDelay());
        writes.begin();
        try {
            T result = work.run();
            writes.end();
            return result;
        } catch (SQLException | RuntimeException e) {
            writes.endAfter(e);
            throw e;
        }
    }

    private void begin() throws SQLException {
        if (setting.isEmpty()) {
            return;
        }
        String found = session.query(setting.get().query()).stream()
                .map(row -> String.valueOf(row.get(0)))
                .findFirst()
                .orElse(NONE);
        if (!found.equals(NONE) && isSet(NONE)) {
            before = found;
        }
    }

    /** Delays writes as before, unless the database can't write at all. */
    private void endAfter(Exception failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && (FailureCause.of(sql) == FailureCause.DISK || FailureCause.of(sql) == FailureCause.FILE)) {
                return;
            }
        }
        try {
            end();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Delays writes as before. */
    private void end() throws SQLException {
        if (!before.equals(NONE)) {
            isSet(before);
        }
    }

    private boolean isSet(String milliseconds) throws SQLException {
        try {
            session.execute(setting.orElseThrow().statement() + milliseconds);
            return true;
        } catch (SQLException e) {
            if (DurabilityBarrier.NOT_ALLOWED.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }
}
