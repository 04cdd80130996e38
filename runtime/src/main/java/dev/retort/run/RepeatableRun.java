package dev.retort.run;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.history.Database;
import dev.retort.run.history.RepeatableEntry;
import dev.retort.run.history.RepeatableEntry.State;
import dev.retort.run.history.RepeatableRow;
import dev.retort.run.history.RepeatableTable;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.lock.RunLock;
import dev.retort.run.session.FailureCause;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.Session;
import dev.retort.run.session.SqlStates;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The repeatables of a history on a database: which are due, and their run behind the revisions. */
final class RepeatableRun {
    /** A revision that drops a view may drop one of a repeatable. */
    private static final Pattern DROPS_VIEW =
            Pattern.compile("(?is)\\s*drop\\s+(materialized\\s+)?view\\b.*|.*\\bcascade\\s*;?\\s*");

    private final Database database;
    private final Session session;
    private final RepeatableTable table;
    private final List<Repeatable> repeatables;
    private final Set<String> contexts;
    private final Map<String, RepeatableRow> rows = new HashMap<>();
    private boolean isThere;
    private String statement = "";

    RepeatableRun(Database database, Runner.Settings settings) {
        this.database = database;
        this.session = database.session();
        this.table = RepeatableTable.beside(settings.historyTable(), database.dialect());
        this.repeatables = settings.repeatables();
        this.contexts = settings.options().contexts();
    }

    /** Reads the table, with one SELECT; none where the history has no repeatables. */
    RepeatableRun read() throws SQLException {
        rows.clear();
        if (repeatables.isEmpty()) {
            return this;
        }
        try {
            for (List<@Nullable String> values : session.query(table.select())) {
                RepeatableRow row = RepeatableRow.read(values);
                rows.put(row.name(), row);
            }
            isThere = true;
        } catch (SQLException e) {
            if (!table.dialect().isNoTable(e)) {
                throw e;
            }
        }
        return this;
    }

    boolean isAnyDue() {
        return !due().isEmpty();
    }

    private List<Repeatable> due() {
        List<Repeatable> due = new ArrayList<>();
        for (Repeatable each : repeatables) {
            RepeatableRow row = rows.get(each.name());
            if (row == null || !row.isUpToDate(each, contexts)) {
                due.add(each);
            }
        }
        return due;
    }

    List<RepeatableEntry> listing() {
        List<RepeatableEntry> entries = new ArrayList<>();
        List<Repeatable> due = due();
        for (Repeatable each : repeatables) {
            RepeatableRow row = rows.get(each.name());
            State state = row == null ? State.PENDING : due.contains(each) ? State.CHANGED : State.APPLIED;
            entries.add(new RepeatableEntry(each.name(), state, row == null ? null : row.appliedAt()));
        }
        return entries;
    }

    /** Lets all run again after some steps that lead away from the head, or that may drop their views. Recorded before the steps run. */
    void invalidateIfNeeded(boolean down, List<RevisionStep> steps) throws SQLException {
        if (rows.isEmpty() || steps.isEmpty()) {
            return;
        }
        boolean needed = down;
        for (RevisionStep step : steps) {
            for (String each : step.statements()) {
                needed |= DROPS_VIEW.matcher(each).matches();
            }
        }
        if (needed) {
            session.inTransaction(() -> session.execute(table.invalidate()));
        }
    }

    /** Runs those that are due, each in a transaction with its record where the database can. */
    void run(RevisionGraph graph, RunLock lock, RunCallbacks callbacks, LockWait waits) throws SQLException {
        List<Repeatable> due = read().due();
        Schema schema = due.isEmpty() ? Schema.empty() : graph.schemaAt(graph.ancestors(graph.heads()));
        for (Repeatable each : due) {
            List<AppliedOperation> active = each.active(schema, contexts);
            callbacks.call("before repeatable " + each, (callback, run) -> callback.beforeRepeatable(run, each.name()));
            if (!isThere) {
                create();
            }
            long begun = System.nanoTime();
            try {
                waits.limitSession();
                waits.repeat(() -> session.inTransaction(() -> once(each, active, lock, waits, begun)), () -> {});
                waits.restore();
            } catch (SQLException e) {
                throw failed(each, e);
            }
            Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
            callbacks.call(
                    "once it had recorded repeatable " + each,
                    (callback, run) -> callback.repeatableRecorded(run, each.name(), elapsed));
        }
    }

    private void create() throws SQLException {
        for (String sql : table.create()) {
            session.execute(sql);
        }
        isThere = true;
    }

    private void once(Repeatable each, List<AppliedOperation> active, RunLock lock, LockWait waits, long begun)
            throws SQLException {
        for (String sql : waits.ofTransaction()) {
            session.execute(sql);
        }
        for (AppliedOperation applied : active) {
            for (String sql : Repeatable.statements(database.dialect(), applied)) {
                statement = sql;
                if (applied.operation() instanceof RunCode code) {
                    session.run(code.code());
                } else {
                    session.execute(sql);
                }
            }
        }
        statement = "its record";
        record(each, lock, Duration.ofNanos(System.nanoTime() - begun));
        statement = "commit";
    }

    /** Only while the run has its lock, and only if the row is as it was seen. */
    private void record(Repeatable each, RunLock lock, Duration elapsed) throws SQLException {
        RepeatableRow seen = rows.get(each.name());
        RepeatableRow row = RepeatableRow.of(each, contexts);
        String change = seen == null
                ? table.insert(row, elapsed)
                : table.update(seen, row, elapsed)
                        + lock.heldCondition().map(held -> " and " + held).orElse("");
        try {
            if (lock.isHeld() && session.update(change) == 1) {
                return;
            }
        } catch (SQLException e) {
            if (!SqlStates.isDuplicateKey(e)) {
                throw e;
            }
        }
        throw RunLock.lost("The row of repeatable " + each
                + " is no longer as this run left it, or the lock is another session's.");
    }

    private RetortException failed(Repeatable each, SQLException cause) {
        FailureCause kind = FailureCause.of(cause);
        return new RetortException(
                FailureRemedy.problem(kind, Problem.REPEATABLE_FAILED),
                """
                The repeatable %s failed: %s
                    %s
                %s The revisions before it stay applied, and the next upgrade to the head runs it again from its start.""".formatted(
                                each,
                                SecretMasking.masked(String.valueOf(cause.getMessage())),
                                statement.replace("\n", "\n    "),
                                kind == FailureCause.STATEMENT
                                        ? "Fix its class, or the data that the statement failed on, then run \"retort upgrade\" again."
                                        : FailureRemedy.advice(kind, "\"retort upgrade\"")),
                SecretMasking.without(cause));
    }
}
