package dev.retort.run.history;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.Session;
import dev.retort.run.session.SqlStates;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The history table of a database, read and written.
 *
 * @param mine which revisions count; another history may share the table
 */
public record HistoryStore(Session session, HistoryTable table, Predicate<String> mine) {

    /** The rows of the table, read with one SELECT; empty if there is no table yet. */
    public Optional<AppliedRevisions> read() throws SQLException {
        try {
            List<List<@Nullable String>> mineAlone = new ArrayList<>();
            for (List<@Nullable String> values : session.query(table.select())) {
                String revision = values.get(0);
                if (revision == null || mine.test(revision)) {
                    mineAlone.add(values);
                }
            }
            return Optional.of(AppliedRevisions.read(mineAlone));
        } catch (SQLException e) {
            if (table.dialect().isNoTable(e)) {
                return Optional.empty();
            }
            if (SqlStates.isOtherTable(e)) {
                throw otherTable(e);
            }
            throw e;
        }
    }

    /**
     * Whether the table has the rows of a history that is applied to its end and no others; it is asked for their number, not for each. False too where
     * that can't be found out.
     */
    boolean isComplete(CompleteHistory history) {
        try {
            List<@Nullable String> counts =
                    session.query(table.selectCounts(history.heads())).get(0);
            String all = String.valueOf(history.revisions());
            return all.equals(counts.get(0))
                    && all.equals(counts.get(1))
                    && String.valueOf(history.heads().size()).equals(counts.get(2));
        } catch (SQLException e) {
            return false; // there is no such table yet, or what is wrong with it is told by what reads its rows
        }
    }

    private RetortException otherTable(SQLException cause) {
        return new RetortException(
                Problem.UNREADABLE_HISTORY,
                """
                The history table %s does not have the columns that Retort gave it: %s. Nothing was run. Restore the column under its name and \
                with its type; docs/problems/RT431.md lists them.""".formatted(table.name(), SecretMasking.said(cause)),
                SecretMasking.without(cause));
    }

    /**
     * Creates the table, unless another run does so at the same moment.
     *
     * @param patience how long to ask again where the database waited in vain for the other run, as H2 does no longer than two seconds
     * @return whether this run created it
     */
    public boolean create(Duration patience) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                for (String sql : table.create()) {
                    session.execute(sql);
                }
                return true;
            } catch (SQLException e) {
                if (read().isPresent()) {
                    return false;
                }
                if (!SqlStates.isLocked(e) || System.nanoTime() - deadline >= 0) {
                    throw e;
                }
            }
        }
    }

    /**
     * Inserts a row. Fails too if a trigger or rule discards it; {@link #refused} tells what a failure means.
     *
     * @throws SQLException if it has a row of that revision, or the statement fails for another reason
     */
    public void insert(HistoryRow row) throws SQLException {
        if (session.update(table.insert(row)) != 1) {
            throw discarded();
        }
    }

    /** The failure of an insert that changed no row. */
    public static SQLException discarded() {
        return new SQLException("the database inserted no row: a trigger or a rule discards it", "23000");
    }

    /**
     * The failure of a change of a row.
     *
     * @return the cause, if it does not concern the row
     * @throws RetortException if the table has something added by hand that refuses the row (RT432)
     */
    public SQLException refused(HistoryRow row, SQLException cause) {
        if (table.dialect().isNoTable(cause) || !SqlStates.isRefusedRow(cause)) {
            return cause;
        }
        throw new RetortException(
                Problem.HISTORY_ROW_REFUSED,
                """
                The history table %s refuses the row of revision %s: %s. The run stopped there, as it does at a failed statement. Drop what was \
                added to that table by hand (a column, a constraint, a trigger), or give a new column a default, then run the command again.""".formatted(table.name(), row.revision(), SecretMasking.said(cause)),
                SecretMasking.without(cause));
    }

    /** Deletes all rows of a revision, whatever they contain; where it is null, the rows without one. */
    public void deleteAll(@Nullable String revision) throws SQLException {
        session.execute(table.deleteAll(revision));
    }

    /**
     * Replaces a row, unless it is no longer as it was seen.
     *
     * @param condition that has to be true too; empty for none
     * @return whether it was replaced
     */
    public boolean update(HistoryRow seen, HistoryRow row, Optional<String> condition) throws SQLException {
        try {
            return changesOne(table.update(row), seen, condition);
        } catch (SQLException e) {
            throw refused(row, e);
        }
    }

    /** Deletes a row, unless it is no longer as it was seen; see {@link #update}. */
    public boolean delete(HistoryRow seen, Optional<String> condition) throws SQLException {
        return changesOne(table.delete(seen.revision()), seen, condition);
    }

    private boolean changesOne(String change, HistoryRow seen, Optional<String> condition) throws SQLException {
        return session.update(change
                        + table.andIs(seen)
                        + condition.map(each -> " and " + each).orElse(""))
                == 1;
    }
}
