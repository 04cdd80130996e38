package dev.retort.run;

import dev.retort.operation.RunCode;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.history.RowState;
import dev.retort.run.session.Session;
import dev.retort.run.session.SqlStates;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which statement of a step is next; calls the callbacks around each. */
final class StatementCursor {
    /** How many statements are sent at once at most, so that a callback hears of a long revision. */
    private static final int MANY = 100;

    private final RevisionStep step;
    private final RunCallbacks callbacks;
    private final List<String> checksums;
    private final long begun = System.nanoTime();
    private int next;
    private int doubtful = -1;
    private List<String> opening = List.of();
    private int unseen;
    private int sent;
    private long since;
    private int unrecorded;

    StatementCursor(RevisionStep step, RunCallbacks callbacks) {
        this.step = step;
        this.callbacks = callbacks;
        this.checksums = step.inOneTransaction() ? List.of() : step.checksums();
    }

    RevisionStep step() {
        return step;
    }

    /** The place of the next statement, from 0: how many are done. */
    int next() {
        return next;
    }

    boolean hasNext() {
        return next < step.statements().size();
    }

    boolean isLast() {
        return next == step.statements().size() - 1;
    }

    String statement() {
        return step.statements().get(next);
    }

    /** Goes on behind so many statements. */
    void skipTo(int done) {
        next = done;
    }

    /** Repeats the next statement, which an interrupted run began, and may still be running in a session that lost its lock. */
    void repeat() {
        doubtful = next;
    }

    /** Whether the next statement is one that another session may still be running. */
    boolean isDoubtful() {
        return next == doubtful;
    }

    /** Runs the next statement, or the code that stands in its place. */
    void execute(Session session) throws SQLException {
        RunCode code = step.codes().get(next);
        if (code == null) {
            session.execute(statement());
        } else {
            session.run(code.code());
        }
    }

    /** Statements of the transaction's own, which go with the first ones that run together, and are not counted. */
    void openWith(List<String> statements) {
        opening = statements;
    }

    /** Runs the next statement, or those that can be sent at once. */
    void executeTogether(Session session) throws SQLException {
        running();
        List<String> together = together();
        List<String> first = opening;
        opening = List.of();
        since = System.nanoTime();
        if (together.isEmpty()) {
            for (String each : first) {
                session.execute(each);
            }
            execute(session);
            passed(since);
        } else {
            unseen = first.size();
            sent = together.size();
            session.execute(Stream.concat(first.stream(), together.stream()).toList(), this::passedOneOfMany);
        }
    }

    /** Whether all statements of the step can be sent at once, and nothing has to run between them and their record. */
    boolean isOneBatch() {
        return hasNext()
                && callbacks.arePassive()
                && step.codes().isEmpty()
                && step.statements().size() <= MANY;
    }

    /**
     * Runs all statements and what records them as a transaction that is sent at once. If the connection ends without a word of the server, it may
     * have been committed, so all statements count as run then.
     */
    void executeAll(Session session, List<String> recording) throws SQLException {
        running();
        unseen = opening.size();
        sent = step.statements().size();
        unrecorded = recording.size();
        since = System.nanoTime();
        List<String> all = new ArrayList<>(opening);
        all.addAll(step.statements());
        all.addAll(recording);
        try {
            session.transaction(all, this::passedOneOfMany);
        } catch (SQLException e) {
            if (SqlStates.isCut(e)) {
                skipTo(step.statements().size());
                unrecorded = 0;
            }
            throw e;
        }
    }

    /** Whether all statements have run, but not what records them. */
    boolean lacksItsRecord() {
        return !hasNext() && unrecorded > 0;
    }

    /** The statements that come next, as far as they can be sent at once; none if code comes next, or a callback runs something between them. */
    private List<String> together() {
        if (!callbacks.arePassive()) {
            return List.of();
        }
        int end = next;
        while (end < Math.min(step.statements().size(), next + MANY)
                && !step.codes().containsKey(end)) {
            end++;
        }
        return step.statements().subList(next, end);
    }

    /** The history's row when so many statements are done. */
    HistoryRow row(int done) {
        return row(done, step.onItsWay());
    }

    HistoryRow row(int done, RowState state) {
        return HistoryRow.onItsWay(step.revision(), checksums.get(done), done, state);
    }

    void running() {
        RevisionNode revision = step.revision();
        String statement = statement();
        int number = next + 1;
        int count = step.statements().size();
        callbacks.call(
                "before statement %s of".formatted(number),
                revision,
                (callback, run) -> callback.beforeStatement(run, revision, statement, number, count));
    }

    void passed(long start) {
        String statement = statement();
        next++;
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        callbacks.call(
                "after statement %s of".formatted(next),
                step.revision(),
                (callback, run) -> callback.afterStatement(run, step.revision(), statement, elapsed));
    }

    /** One of several statements that were sent together. Only their total duration is known; it is reported with the last one. */
    private void passedOneOfMany() {
        if (unseen > 0) {
            unseen--;
            return;
        }
        if (sent == 0) {
            unrecorded--;
            return;
        }
        sent--;
        passed(sent == 0 ? since : System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
