package dev.retort.run;

import java.sql.SQLException;
import java.util.Optional;

/** Makes a statement outlast a crash before it is counted, where the database would write the count first. */
final class Settling {
    /** H2: that is for administrators. Whoever is none does without. */
    private static final String NOT_ALLOWED = "90040";

    private final Session session;
    private Optional<String> statement;

    Settling(Database database) {
        this.session = database.session();
        this.statement = database.dialect().settling();
    }

    /** Settles what was done so far. */
    void settle() throws SQLException {
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
