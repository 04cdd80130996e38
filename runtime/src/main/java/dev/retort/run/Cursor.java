package dev.retort.run;

import dev.retort.operation.RunCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Which statement of a step is next; tells the listener of each. */
final class Cursor {
    /** How many statements are sent at once at most, so that a listener hears of a long revision. */
    private static final int MANY = 100;

    private final Step step;
    private final RunListener listener;
    private final List<String> checksums;
    private final long begun = System.nanoTime();
    private int next;
    private int sent;
    private long since;

    Cursor(Step step, RunListener listener) {
        this.step = step;
        this.listener = listener;
        this.checksums = step.inOneTransaction() ? List.of() : step.checksums();
    }

    Step step() {
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

    /** Runs the next statement, or the code that stands in its place. */
    void execute(Session session) throws SQLException {
        RunCode code = step.codes().get(next);
        if (code == null) {
            session.execute(statement());
        } else {
            session.run(code.code());
        }
    }

    /** Runs the next statement, or those that can be sent at once. */
    void executeTogether(Session session) throws SQLException {
        running();
        List<String> together = together();
        since = System.nanoTime();
        if (together.isEmpty()) {
            execute(session);
            passed(since);
        } else {
            sent = together.size();
            session.execute(together, this::passedOneOfMany);
        }
    }

    /** The statements that come next, as far as they can be sent at once; none if code comes next. */
    private List<String> together() {
        int end = next;
        while (end < Math.min(step.statements().size(), next + MANY)
                && !step.codes().containsKey(end)) {
            end++;
        }
        return step.statements().subList(next, end);
    }

    /** The history's row when so many statements are done. */
    HistoryRow row(int done) {
        return row(done, RowState.onItsWay(step.direction()));
    }

    HistoryRow row(int done, RowState state) {
        return HistoryRow.onItsWay(step.revision(), checksums.get(done), done, state);
    }

    void running() {
        listener.running(
                step.revision(), statement(), next + 1, step.statements().size());
    }

    void passed(long start) {
        String statement = statement();
        next++;
        listener.ran(step.revision(), statement, Duration.ofNanos(System.nanoTime() - start));
    }

    /** One of several that were sent at once: how long they took is known of all together, and said with the last. */
    private void passedOneOfMany() {
        sent--;
        passed(sent == 0 ? since : System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
