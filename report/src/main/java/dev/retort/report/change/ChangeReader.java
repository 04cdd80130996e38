package dev.retort.report.change;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DataLoss;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.revision.Downgrades;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out what revisions change.
 *
 * @param rules the hazard rules of the project, with what is known of its history
 * @param databases the databases to show SQL and costs for
 * @param reasons the accepted hazards of a revision: the reason, by code
 * @param origins where operations come from
 */
public record ChangeReader(
        HazardRules rules,
        List<Dialect> databases,
        Function<RevisionNode, Map<String, String>> reasons,
        Origins origins) {
    /** The statement of SQLite that shows that a table is copied. */
    private static final String SQLITE_COPY = "create table retort_new";

    public ChangeReader {
        databases = List.copyOf(databases);
    }

    /**
     * What some revisions change.
     *
     * @param revisions the revisions in their order
     * @param before the schema that the first one starts from
     * @param pending the ids of those that are not written yet
     * @throws RetortException if an operation does not fit the schema before it (RT307)
     */
    public List<RevisionChange> read(List<RevisionNode> revisions, Schema before, Set<String> pending) {
        List<RevisionChange> changes = new ArrayList<>();
        Schema schema = before;
        for (RevisionNode revision : revisions) {
            List<AppliedOperation> applied =
                    AppliedOperation.inOrder(revision.body().upgrade(), schema);
            Schema after =
                    applied.isEmpty() ? schema : applied.get(applied.size() - 1).after();
            changes.add(new RevisionChange(
                    revision,
                    pending.contains(revision.id()),
                    operations(revision, applied, schema),
                    downgrade(revision, schema, after),
                    databases.stream().map(each -> script(each, applied)).toList()));
            schema = after;
        }
        return changes;
    }

    private List<OperationChange> operations(RevisionNode revision, List<AppliedOperation> applied, Schema before) {
        List<Operation> operations = revision.body().upgrade();
        List<List<HazardFinding>> hazards = Hazards.of(operations, before, rules);
        List<List<OperationCost>> costs = costs(applied, before);
        Map<String, String> accepted = reasons.apply(revision);
        List<OperationChange> changes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            ChangedLines lines = ChangedLines.of(applied.get(i));
            changes.add(new OperationChange(
                    operations.get(i),
                    lines.before(),
                    lines.after(),
                    hazards.get(i).stream()
                            .map(each -> new ReportedHazard(each, Optional.ofNullable(accepted.get(each.code()))))
                            .toList(),
                    costs.get(i),
                    origins.entity(operations.get(i)),
                    origins.places().operation(revision.origin(), i, operations.size())));
        }
        return changes;
    }

    /** The costs of each operation. Each database is asked alone, so that each cost is told of its own database. */
    private List<List<OperationCost>> costs(List<AppliedOperation> applied, Schema before) {
        List<List<OperationCost>> costs = new ArrayList<>();
        applied.forEach(each -> costs.add(new ArrayList<>()));
        List<Operation> operations =
                applied.stream().map(AppliedOperation::operation).toList();
        for (Dialect database : databases) {
            KnownHistory alone = new KnownHistory(rules.history().owners(), List.of(database.name()));
            List<List<HazardFinding>> found = Hazards.ofLocks(operations, before, alone);
            List<List<String>> statements = statements(database, applied).orElse(List.of());
            for (int i = 0; i < found.size(); i++) {
                List<OperationCost> here = costs.get(i);
                found.get(i)
                        .forEach(each -> here.add(new OperationCost(database.name(), each.code(), plain(each.text()))));
                boolean copies = i < statements.size()
                        && statements.get(i).stream().anyMatch(each -> each.startsWith(SQLITE_COPY));
                if (copies && here.stream().noneMatch(each -> each.database().equals(database.name()))) {
                    here.add(new OperationCost(database.name(), "", "copies the table"));
                }
            }
        }
        return costs;
    }

    /** A hazard names its databases in parentheses, and this is about one. */
    private static String plain(String text) {
        return text.replaceAll(" \\((PostgreSQL|MariaDB|MySQL|SQLite|SQL Server|Oracle)( before [\\d.]+)?\\)", "");
    }

    private static DatabaseScript script(Dialect database, List<AppliedOperation> applied) {
        try {
            return new DatabaseScript(
                    database.name(),
                    database.render(applied).stream().flatMap(List::stream).toList(),
                    "");
        } catch (RetortException e) {
            return new DatabaseScript(database.name(), List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** Empty where the database refuses an operation, which its script tells. */
    private static Optional<List<List<String>>> statements(Dialect database, List<AppliedOperation> applied) {
        try {
            return Optional.of(database.render(applied));
        } catch (RetortException refused) {
            return Optional.empty();
        }
    }

    private static DowngradeOutlook downgrade(RevisionNode revision, Schema before, Schema after) {
        boolean derived = revision.body().downgrade().isEmpty();
        try {
            List<Operation> operations = Downgrades.of(revision, before);
            boolean nothing = operations.isEmpty() && !before.equals(after);
            return new DowngradeOutlook(
                    nothing ? "the class declares nothing that leads back" : "", lost(operations, after), derived);
        } catch (RetortException e) {
            if (e.problem() != Problem.NO_DOWNGRADE) {
                throw e;
            }
            return new DowngradeOutlook(
                    "an operation can't be reversed, and the class writes no downgrade", List.of(), derived);
        }
    }

    private static List<String> lost(List<Operation> downgrade, Schema after) {
        return AppliedOperation.inOrder(downgrade, after).stream()
                .flatMap(each -> DataLoss.of(each).stream())
                .toList();
    }
}
