package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Range;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of the history as SQL for someone else to run, with the statements that record it. Deterministic: the database itself says when and by
 * whom it was applied.
 *
 * @param historyTable the name of the history table, {@code schema.table} outside the connection's own schema
 */
public record OfflineSql(RevisionGraph graph, String historyTable, Dialect dialect) {

    /** What a range takes: the steps, in order, and whether it begins at the base. */
    record Plan(List<Step> steps, boolean fromBase) {}

    /**
     * The script that leads from one end of a range to the other, up or down, each statement closed by a semicolon; empty if there is nothing
     * to do. Where DDL is transactional it is one transaction, so that a tool which goes on after an error keeps nothing of it:
     *
     * <pre>
     * begin;
     *
     * -- upgrade 7c1e09d4b2aa: add booking note
     * alter table booking add column note varchar(500);
     * insert into retort_history (…) values ('7c1e09d4b2aa', …);
     *
     * commit;
     * </pre>
     *
     * @throws RetortException if the range leads up and down at once (RT409), or a revision can't be planned
     */
    public String script(Range range) {
        Plan plan = plan(range);
        if (plan.steps().isEmpty()) {
            return "";
        }
        List<String> blocks = new ArrayList<>();
        if (plan.fromBase()) {
            blocks.add("-- what records the revisions\n" + closed(table().create()));
        }
        plan.steps().forEach(step -> blocks.add(block(step)));
        return dialect.script().opening()
                + String.join("\n", blocks)
                + dialect.script().end();
    }

    /**
     * A script for any database between the two ends of a range, and for one that has part of a revision: each revision, and where DDL commits by
     * itself each statement, runs only where the history table says that it has not. Run twice it does nothing more.
     *
     * @throws RetortException as {@link #script}, or if the database can't run statements under a condition
     */
    public String idempotentScript(Range range) {
        return new IdempotentSql(table(), plan(range)).script();
    }

    private Plan plan(Range range) {
        Set<String> applied = graph.ancestors(range.from().ids());
        List<Revision> up = graph.upgradePath(applied, range.to().ids());
        List<Revision> down = graph.downgradePath(applied, range.to());
        if (!up.isEmpty() && !down.isEmpty()) {
            throw new RetortException(Problem.AMBIGUOUS_TARGET, """
                    The range leads up to %s and down from %s at once. Write one part after the other: first the one that goes down, \
                    then the one that goes up.""".formatted(up, down));
        }
        Direction direction = down.isEmpty() ? Direction.UPGRADE : Direction.DOWNGRADE;
        List<Step> steps = new Planner(graph, dialect).plan(direction, applied, down.isEmpty() ? up : down);
        steps.forEach(OfflineSql::requireSql);
        return new Plan(steps, applied.isEmpty());
    }

    /** A script would record the code as run, and could not run it. */
    private static void requireSql(Step step) {
        step.codes().values().stream().findFirst().ifPresent(code -> {
            throw new RetortException(Problem.NO_SQL_FOR_DATABASE, """
                    Revision %s runs Java code ("%s"), and no script can hold that. Write the script of what comes before it, bring the database over \
                    it with "retort upgrade %s", and write the script of what comes after.""".formatted(
                            step.revision(), code.name(), step.revision().id()));
        });
    }

    /** What can't be part of a transaction stands outside of the script's. */
    private String block(Step step) {
        List<String> statements = new ArrayList<>(step.statements());
        statements.add(record(step));
        String text = title(step) + closed(statements) + dialect.script().recorded();
        return dialect.transactionalDdl() && !step.inOneTransaction()
                ? dialect.script().end().stripLeading() + "\n" + text + "\n"
                        + dialect.script().opening().stripTrailing() + "\n"
                : text;
    }

    /** {@code -- upgrade 7c1e09d4b2aa: add booking note}, with its line end. */
    static String title(Step step) {
        return "-- %s %s%s\n".formatted(step.direction().command(), step.revision(), said(step.revision()));
    }

    private String record(Step step) {
        return step.direction() == Direction.UPGRADE
                ? table().insert(HistoryRow.applied(
                        step.revision(), step.statements().size(), Duration.ZERO))
                : table().delete(step.revision().id());
    }

    private HistoryTable table() {
        return new HistoryTable(historyTable, dialect);
    }

    private String closed(List<String> statements) {
        StringBuilder text = new StringBuilder();
        statements.forEach(each -> text.append(dialect.script().closed(each)).append('\n'));
        return text.toString();
    }

    /** A message with a line break must not end the comment that it stands in. */
    private static String said(Revision revision) {
        return revision.message().isEmpty() ? "" : ": " + revision.message().replaceAll("\\R", " ");
    }
}
