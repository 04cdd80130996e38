package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Evidence;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A script that looks into the history table before it does anything. Where DDL is transactional, a revision and its record are one statement under one
 * condition. Elsewhere it counts each statement in the revision's row, as the runner does, and runs each only where the count stands before it: a script
 * that was cut off goes on there, by itself or by {@code retort upgrade}.
 */
record IdempotentSql(HistoryTable table, OfflineSql.Plan plan) {

    /** The script; empty if there is nothing to do. */
    String script() {
        if (plan.steps().isEmpty()) {
            return "";
        }
        List<String> blocks = new ArrayList<>();
        if (plan.fromBase()) {
            blocks.add("-- what records the revisions\n" + closed(table.createIfMissing()));
        }
        for (Step step : plan.steps()) {
            blocks.add(OfflineSql.title(step) + closed(dialect().transactionalDdl() ? atOnce(step) : counted(step)));
        }
        return String.join("\n", blocks);
    }

    private List<String> atOnce(Step step) {
        if (!step.canBeOneTransaction()) {
            throw new RetortException(Problem.NO_TRANSACTION, """
                    Revision %s (%s) says transactional = false, and a statement under a condition is always in a transaction there. Nothing was \
                    printed. Leave --idempotent away for the range that has it, or let "retort upgrade" run it.""".formatted(
                            step.revision().id(), step.revision().origin()));
        }
        List<String> statements = new ArrayList<>(step.statements());
        boolean up = step.direction() == Direction.UPGRADE;
        statements.add(
                up ? table.insert(applied(step)) : table.delete(step.revision().id()));
        return dialect().guarded((up ? "not " : "") + table.has(step.revision().id()), statements);
    }

    private List<String> counted(Step step) {
        String id = step.revision().id();
        boolean up = step.direction() == Direction.UPGRADE;
        List<HistoryRow> rows = rows(step);
        List<String> script = new ArrayList<>();
        script.addAll(
                up
                        ? dialect().guarded("not " + table.has(id), List.of(table.insert(rows.get(0))))
                        : List.of(table.update(rows.get(0)) + " and "
                                + HistoryTable.isState(dialect(), RowState.APPLIED)));
        for (int done = 0; done < step.statements().size(); done++) {
            String statement = step.statements().get(done);
            String next = at(step, done);
            String count = table.update(rows.get(done + 1)) + " and " + next;
            script.addAll(
                    switch (Evidence.of(statement).kind()) {
                        // Whoever goes on has to say it again.
                        case SESSION -> List.of(statement, count);
                        case ROWS, NONE -> dialect().together(with(guarded(id, next, statement), count));
                        case REPEATABLE, CATALOG, QUERY -> with(guarded(id, next, statement), count);
                    });
        }
        String all = at(step, step.statements().size());
        script.add((up ? table.update(applied(step)) : table.delete(id)) + " and " + all);
        return script;
    }

    private List<String> guarded(String id, String condition, String statement) {
        return dialect().guarded(table.has(id, condition), List.of(statement));
    }

    private static List<String> with(List<String> statements, String last) {
        return Stream.concat(statements.stream(), Stream.of(last)).toList();
    }

    /** That so many statements of a step have run, and the next has not. */
    private String at(Step step, int done) {
        return "step = " + done + " and (" + HistoryTable.isState(dialect(), RowState.onItsWay(step.direction()))
                + " or " + HistoryTable.isState(dialect(), RowState.stopped(step.direction())) + ")";
    }

    /** The row after none of the statements, after one, and so on. */
    private static List<HistoryRow> rows(Step step) {
        List<String> checksums = step.checksums();
        RowState state = RowState.onItsWay(step.direction());
        return IntStream.range(0, checksums.size())
                .mapToObj(done -> HistoryRow.onItsWay(step.revision(), checksums.get(done), done, state))
                .toList();
    }

    private static HistoryRow applied(Step step) {
        return HistoryRow.applied(step.revision(), step.statements().size(), Duration.ZERO);
    }

    private Dialect dialect() {
        return table.dialect();
    }

    private String closed(List<String> statements) {
        StringBuilder text = new StringBuilder();
        statements.forEach(each -> text.append(dialect().script().closed(each)).append('\n'));
        return text.toString();
    }
}
