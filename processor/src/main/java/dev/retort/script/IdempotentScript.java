package dev.retort.script;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.HistoryTable;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.history.RowState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A script that looks into the history table before it does anything. Where DDL is transactional, a revision and its record are one statement under one
 * condition. Elsewhere it counts each statement in the revision's row, as the runner does, and runs each only where the count stands before it: a script
 * that was interrupted resumes there, by itself or by {@code retort upgrade}.
 */
record IdempotentScript(HistoryTable table, OfflineScript.Plan plan) {

    /** The script; empty if there is nothing to do. */
    String script() {
        if (plan.steps().isEmpty()) {
            return "";
        }
        List<String> blocks = new ArrayList<>();
        if (plan.fromBase()) {
            blocks.add("-- what records the revisions\n" + closed(createIfMissing()));
        }
        for (RevisionStep step : plan.steps()) {
            blocks.add(OfflineScript.title(step) + closed(dialect().transactionalDdl() ? atOnce(step) : counted(step)));
        }
        return String.join("\n", blocks);
    }

    private List<String> createIfMissing() {
        return table.create().stream()
                .map(each -> each.replaceFirst("^create table ", "create table if not exists "))
                .toList();
    }

    /** A condition that a revision has a row. */
    private String has(String revision) {
        return "exists (select 1 from " + dialect().identifier(table.name()) + " where " + isRevision(revision) + ")";
    }

    private String isRevision(String revision) {
        return "revision = " + dialect().literal(revision);
    }

    private String isState(RowState state) {
        return "state = " + dialect().literal(state.text());
    }

    private List<String> atOnce(RevisionStep step) {
        if (!step.inOneTransaction() && !step.apart().isEmpty()) {
            throw new RetortException(Problem.NO_TRANSACTION, """
                    Revision %s (%s) can't be a transaction: %s. This database runs a conditional statement only in a transaction, so nothing was \
                    printed. Omit --idempotent for the range that contains it, or run it with "retort upgrade".""".formatted(
                            step.revision().id(), step.revision().origin(), step.apart()));
        }
        List<String> statements = new ArrayList<>(step.statements());
        boolean up = step.direction() == Direction.UPGRADE;
        statements.add(
                up ? table.insert(applied(step)) : table.delete(step.revision().id()));
        return ConditionalScript.of(
                dialect(), (up ? "not " : "") + has(step.revision().id()), statements);
    }

    private List<String> counted(RevisionStep step) {
        String id = step.revision().id();
        boolean up = step.direction() == Direction.UPGRADE;
        List<HistoryRow> rows = rows(step);
        List<String> script = new ArrayList<>();
        script.addAll(
                up
                        ? ConditionalScript.of(dialect(), "not " + has(id), List.of(table.insert(rows.get(0))))
                        : List.of(table.update(rows.get(0)) + " and " + isState(RowState.APPLIED)));
        for (int done = 0; done < step.statements().size(); done++) {
            String statement = step.statements().get(done);
            String next = at(step, done);
            String count = table.update(rows.get(done + 1)) + " and " + next;
            script.addAll(
                    switch (CompletionProbe.of(statement).kind()) {
                        // A run that resumes must repeat it.
                        case SESSION -> List.of(statement, count);
                        case ROWS, NONE ->
                            ConditionalScript.transaction(dialect(), with(guarded(id, next, statement), count));
                        case REPEATABLE, CATALOG, QUERY -> with(guarded(id, next, statement), count);
                    });
        }
        String all = at(step, step.statements().size());
        script.add((up ? table.update(applied(step)) : table.delete(id)) + " and " + all);
        return script;
    }

    private List<String> guarded(String id, String condition, String statement) {
        return ConditionalScript.of(
                dialect(),
                "exists (select 1 from " + dialect().identifier(table.name()) + " where " + isRevision(id) + " and "
                        + condition + ")",
                List.of(statement));
    }

    private static List<String> with(List<String> statements, String last) {
        return Stream.concat(statements.stream(), Stream.of(last)).toList();
    }

    /** That so many statements of a step have run, and the next has not. */
    private String at(RevisionStep step, int done) {
        return "step = " + done + " and (" + isState(RowState.onItsWay(step.direction())) + " or "
                + isState(RowState.stopped(step.direction())) + ")";
    }

    /** The row after none of the statements, after one, and so on. */
    private static List<HistoryRow> rows(RevisionStep step) {
        List<String> checksums = step.checksums();
        RowState state = RowState.onItsWay(step.direction());
        return IntStream.range(0, checksums.size())
                .mapToObj(done -> HistoryRow.onItsWay(step.revision(), checksums.get(done), done, state))
                .toList();
    }

    private static HistoryRow applied(RevisionStep step) {
        return HistoryRow.applied(step.revision(), step.statements().size(), Duration.ZERO);
    }

    private Dialect dialect() {
        return table.dialect();
    }

    private String closed(List<String> statements) {
        StringBuilder text = new StringBuilder();
        statements.forEach(
                each -> text.append(ScriptFormat.of(dialect()).closed(each)).append('\n'));
        return text.toString();
    }
}
