package dev.retort.run;

import dev.retort.run.history.Database;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.Optional;

/** Makes a statement outlast a crash before it is counted, where the database would write the count first. */
final class DurabilityBarrier {
    /** H2: that is for administrators. Whoever is none does without. */
    static final String NOT_ALLOWED = "90040";

    private final Session session;
    private Optional<String> statement;

    DurabilityBarrier(Database database) {
        this.session = database.session();
        this.statement = database.dialect().flushing();
    }

    /**
     * Writes what a run has done to disk, before it is reported as done: a database that is closed later reports no failure.
     *
     * @throws dev.retort.problem.RetortException if it can't be written (RT436, RT439)
     */
    void settle() {
        try {
            flush();
        } catch (SQLException e) {
            throw FailureRemedy.unsettled(e);
        }
    }

    /** Writes what was done so far to disk. */
    void flush() throws SQLException {
        if (statement.isEmpty()) {
            return;
        }
        try {
            session.execute(statement.get());
        } catch (SQLException e) {
            if (!NOT_ALLOWED.equals(e.getSQLState())) {
                throw e;
            }
            statement = Optional.empty();
        }
    }
}
