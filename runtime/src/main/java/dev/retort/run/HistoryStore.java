package dev.retort.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The history table of a database, read and written.
 *
 * @param mine which revisions count; another history may share the table
 */
record HistoryStore(Session session, HistoryTable table, Predicate<String> mine) {
    /** No such table: PostgreSQL; MariaDB and MySQL; H2, by what else it found. */
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    /** What the table holds, by one SELECT; empty if there is no table yet. */
    Optional<History> read() throws SQLException {
        List<HistoryRow> rows = new ArrayList<>();
        try {
            for (List<@Nullable String> values : session.query(table.select())) {
                HistoryRow row = HistoryTable.row(values);
                if (mine.test(row.revision())) {
                    rows.add(row);
                }
            }
        } catch (SQLException e) {
            if (isNoTable(e)) {
                return Optional.empty();
            }
            throw e;
        }
        return Optional.of(new History(rows));
    }

    /** SQLite has no states, but says it in words. */
    static boolean isNoTable(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).contains("no such table")
                : NO_TABLE.contains(state);
    }

    /**
     * Creates the table, unless another run does so at the same moment.
     *
     * @param patience how long to ask again where the database waited in vain for the other run, as H2 does no longer than two seconds
     */
    void create(Duration patience) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                for (String sql : table.create()) {
                    session.execute(sql);
                }
                return;
            } catch (SQLException e) {
                if (read().isPresent()) {
                    return;
                }
                if (!RowRunLock.isTaken(e) || System.nanoTime() - deadline >= 0) {
                    throw e;
                }
            }
        }
    }

    /**
     * Records that a step is done.
     *
     * @param rowIsThere whether its revision has a row already
     */
    void complete(Cursor cursor, boolean rowIsThere) throws SQLException {
        Step step = cursor.step();
        if (step.direction() == Direction.DOWNGRADE) {
            delete(step.revision().id());
            return;
        }
        HistoryRow row = HistoryRow.applied(step.revision(), step.statements().size(), cursor.elapsed());
        if (rowIsThere) {
            update(row);
        } else {
            insert(row);
        }
    }

    void insert(HistoryRow row) throws SQLException {
        session.execute(table.insert(row));
    }

    void update(HistoryRow row) throws SQLException {
        session.execute(table.update(row));
    }

    void delete(String revision) throws SQLException {
        session.execute(table.delete(revision));
    }
}
