package dev.retort.script;

import dev.retort.Retort;
import dev.retort.dialect.Dialect;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionRange;
import dev.retort.run.Planner;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.HistoryTable;
import dev.retort.run.history.RepeatableTable;
import dev.retort.run.history.RevisionStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of the history as SQL for someone else to run, with the statements that record it. Deterministic: the database itself says when and by
 * whom it was applied.
 *
 * @param historyTable the name of the history table, {@code schema.table} outside the connection's own schema
 * @param contexts the active ones
 * @param repeatables what runs behind the revisions, in a script that ends at the heads
 */
public record OfflineScript(
        RevisionGraph graph, String historyTable, Dialect dialect, Set<String> contexts, List<Repeatable> repeatables) {

    /** The content of a range: the steps in order, and whether it starts at the base. */
    record Plan(List<RevisionStep> steps, boolean fromBase, boolean toHeads) {}

    /**
     * A script of the history that {@code retort} means.
     *
     * @param dialect the name of the dialect: {@code postgresql}; one from outside is found as the revisions are
     */
    public static OfflineScript of(Retort retort, String dialect) {
        return new OfflineScript(
                retort.graph(),
                retort.historyTable(),
                retort.dialect(dialect),
                retort.activeContexts(),
                retort.repeatables());
    }

    /**
     * The script that leads from one end of a range to the other, up or down, each statement closed by a semicolon; empty if there is nothing
     * to do. Where DDL is transactional it is one transaction, so that a tool that continues after an error keeps none of it:
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
    public String script(RevisionRange range) {
        Plan plan = plan(range);
        if (plan.steps().isEmpty()) {
            return "";
        }
        List<String> blocks = new ArrayList<>();
        if (plan.fromBase()) {
            blocks.add("-- what records the revisions\n" + closed(table().create()));
        }
        plan.steps().forEach(step -> blocks.add(block(step)));
        if (plan.toHeads()) {
            repeatables(plan.fromBase())
                    .forEach((title, statements) -> blocks.add(title
                            + closed(statements)
                            + ScriptFormat.of(dialect).recorded()));
        }
        return ScriptFormat.encoded(
                dialect,
                ScriptFormat.of(dialect).opening()
                        + String.join("\n", blocks)
                        + ScriptFormat.of(dialect).end());
    }

    /**
     * A script for any database between the two ends of a range, and for one that has part of a revision: each revision, and where DDL commits by
     * itself each statement, runs only where the history table says that it has not. Run twice it does nothing more.
     *
     * @throws RetortException as {@link #script}, or if the database can't run statements under a condition
     */
    public String idempotentScript(RevisionRange range) {
        Plan plan = plan(range);
        String script = new IdempotentScript(table(), plan).script();
        StringBuilder more = new StringBuilder();
        if (plan.toHeads()) {
            new RepeatableScript(RepeatableTable.beside(historyTable, dialect), graph, contexts, repeatables)
                    .conditionalBlocks(plan.fromBase())
                    .forEach((title, statements) ->
                            more.append('\n').append(title).append(closed(statements)));
        }
        return ScriptFormat.encoded(dialect, script + more);
    }

    private Plan plan(RevisionRange range) {
        Set<String> applied = graph.ancestors(range.from().ids());
        List<RevisionNode> up = graph.upgradePath(applied, range.to().ids());
        List<RevisionNode> down = graph.downgradePath(applied, range.to());
        if (!up.isEmpty() && !down.isEmpty()) {
            throw new RetortException(Problem.AMBIGUOUS_TARGET, """
                    The range goes up to %s and down from %s at once. Write two scripts: first the one that goes down, then the one that goes up.""".formatted(up, down));
        }
        Direction direction = down.isEmpty() ? Direction.UPGRADE : Direction.DOWNGRADE;
        List<RevisionStep> steps =
                new Planner(graph, dialect, contexts).plan(direction, applied, down.isEmpty() ? up : down);
        steps.forEach(OfflineScript::requireSql);
        boolean toHeads = direction == Direction.UPGRADE && range.to().ids().containsAll(graph.heads());
        return new Plan(steps, applied.isEmpty(), toHeads);
    }

    private Map<String, List<String>> repeatables(boolean fromBase) {
        return new RepeatableScript(RepeatableTable.beside(historyTable, dialect), graph, contexts, repeatables)
                .blocks(fromBase);
    }

    /** A script would record the code as run, and could not run it. */
    private static void requireSql(RevisionStep step) {
        step.codes().values().stream().findFirst().ifPresent(code -> {
            throw new RetortException(Problem.NO_SQL_FOR_DATABASE, """
                    Revision %s runs Java code ("%s"), which a script can't contain. Write the script of the revisions before it, apply it with \
                    "retort upgrade %s", and write the script of the revisions after it.""".formatted(
                            step.revision(), code.name(), step.revision().id()));
        });
    }

    /** Statements that cannot be part of a transaction are outside of the script's transaction, or in a new one. */
    private String block(RevisionStep step) {
        List<String> statements = new ArrayList<>(step.statements());
        statements.add(record(step));
        String text =
                title(step) + closed(statements) + ScriptFormat.of(dialect).recorded();
        String end = ScriptFormat.of(dialect).end().stripLeading() + "\n";
        String opening = ScriptFormat.of(dialect).opening().stripTrailing() + "\n";
        if (!dialect.transactionalDdl()
                || (step.inOneTransaction() && step.apart().isEmpty())) {
            return text;
        }
        return step.inOneTransaction() ? end + opening + text : end + text + "\n" + opening;
    }

    /** {@code -- upgrade 7c1e09d4b2aa: add booking note}, with its line end. */
    static String title(RevisionStep step) {
        return "-- %s %s%s\n".formatted(step.direction().command(), step.revision(), said(step.revision()));
    }

    private String record(RevisionStep step) {
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
        statements.forEach(
                each -> text.append(ScriptFormat.of(dialect).closed(each)).append('\n'));
        return text.toString();
    }

    /** A message with a line break must not end the comment that it stands in. */
    private static String said(RevisionNode revision) {
        return revision.message().isEmpty() ? "" : ": " + revision.message().replaceAll("\\R", " ");
    }
}
