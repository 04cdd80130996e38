package dev.retort.run;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CustomOperation;
import dev.retort.operation.DataLoss;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InContext;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Downgrades;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.Direction;
import dev.retort.run.history.RevisionStep;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a path through the history into statements. Everything that can be known without a database is checked here, for the whole path, before
 * its first statement runs.
 */
public final class Planner {
    private static final String RENAME =
            " If you meant a rename, replace the drop with op.renameColumn or op.renameTable.";

    private final RevisionGraph graph;
    private final Dialect dialect;
    private final Set<String> contexts;

    /** @param contexts the active ones */
    public Planner(RevisionGraph graph, Dialect dialect, Set<String> contexts) {
        this.graph = graph;
        this.dialect = dialect;
        this.contexts = contexts;
    }

    /**
     * Plans the steps of a path.
     *
     * @param applied every revision applied before
     * @throws RetortException if an operation loses data and that is not accepted (RT406), has no reverse (RT423) or does not fit
     *     (RT307), or the database has no SQL for it
     */
    public List<RevisionStep> plan(Direction direction, Collection<String> applied, List<RevisionNode> path) {
        Schema schema = graph.schemaAt(applied);
        List<RevisionStep> steps = new ArrayList<>();
        List<List<Operation>> recorded = operations(direction, applied, path);
        for (int step = 0; step < path.size(); step++) {
            RevisionNode revision = path.get(step);
            List<AppliedOperation> operations = Replay.apply(revision, recorded.get(step), schema);
            if (direction == Direction.UPGRADE) {
                requireAcceptance(revision, operations);
            }
            schema = operations.isEmpty()
                    ? schema
                    : operations.get(operations.size() - 1).after();
            operations = AppliedOperation.in(contexts, operations);
            List<List<String>> rendered = dialect.render(operations);
            List<String> statements = new ArrayList<>();
            Map<Integer, BackfillBatches> batches = new HashMap<>();
            Map<Integer, RunCode> codes = new HashMap<>();
            for (int i = 0; i < operations.size(); i++) {
                int place = statements.size();
                batches(operations.get(i)).ifPresent(found -> batches.put(place, found));
                if (operations.get(i).operation() instanceof RunCode code) {
                    codes.put(place, code);
                }
                statements.addAll(rendered.get(i));
            }
            boolean inOneTransaction = inOneTransaction(revision);
            String apart = inOneTransaction ? "" : apart(operations);
            steps.add(new RevisionStep(revision, direction, statements, batches, codes, inOneTransaction, "", apart));
        }
        return CommitPoints.in(steps, dialect);
    }

    /** A run that is one transaction can't keep a part of a revision, and reads no state in between. */
    private boolean inOneTransaction(RevisionNode revision) {
        return dialect.transactionalDdl()
                && (revision.body().transactional()
                        || dialect.writeTransaction().isPresent());
    }

    private List<List<Operation>> operations(Direction direction, Collection<String> applied, List<RevisionNode> path) {
        return direction == Direction.UPGRADE
                ? path.stream().map(each -> each.body().upgrade()).toList()
                : Downgrades.of(graph, applied, path);
    }

    private String apart(List<AppliedOperation> operations) {
        if (!dialect.transactionalDdl()) {
            return "this database commits DDL implicitly";
        }
        return onlyFills(operations) ? "" : "it has transactional = false";
    }

    /** Whether all that keeps operations from a transaction is that one of them fills rows. */
    private static boolean onlyFills(List<AppliedOperation> applied) {
        List<Operation> operations =
                applied.stream().map(AppliedOperation::operation).toList();
        return operations.stream().anyMatch(Backfill.class::isInstance)
                && operations.stream().noneMatch(each -> each instanceof Online || isOwnCode(each));
    }

    private Optional<BackfillBatches> batches(AppliedOperation applied) {
        return applied.operation() instanceof Backfill backfill
                ? dialect.batches(backfill, applied.before())
                : Optional.empty();
    }

    private static void requireAcceptance(RevisionNode revision, List<AppliedOperation> upgrade) {
        List<String> lost = upgrade.stream()
                .flatMap(applied -> applied.parts().stream())
                .map(DataLoss::of)
                .flatMap(Optional::stream)
                .toList();
        if (!lost.isEmpty() && !revision.body().accepted().contains(Problem.LOSES_DATA.code())) {
            throw new RetortException(Problem.HAZARD_NOT_ACCEPTED, """
                    Revision %s (%s) loses data, and no @Accept allows that: %s. No downgrade brings the data back, so nothing was run. If it may \
                    go, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…"), both from dev.retort.%s""".formatted(
                            revision.id(), revision.origin(), String.join("; ", lost), drops(upgrade) ? RENAME : ""));
        }
        if (lost.isEmpty() && revision.body().accepted().contains(Problem.LOSES_DATA.code()) && !hasOwnSql(revision)) {
            throw new RetortException(Problem.NEEDLESS_ACCEPTANCE, """
                    Revision %s (%s) has @Accept(hazard = Hazard.LOSES_DATA), but loses no data. The annotation would let the next drop pass \
                    unnoticed, so nothing was run. Remove it.""".formatted(revision.id(), revision.origin()));
        }
    }

    private static boolean drops(List<AppliedOperation> upgrade) {
        return upgrade.stream()
                .flatMap(applied -> applied.parts().stream())
                .anyMatch(each -> each.operation() instanceof DropColumn || each.operation() instanceof DropTable);
    }

    /** The loss of raw SQL, code and deleted rows is not analyzed, so an acceptance for them is never superfluous. */
    private static boolean hasOwnSql(RevisionNode revision) {
        return revision.body().upgrade().stream()
                .anyMatch(each -> each instanceof InContext part ? isOwn(part.operation()) : isOwn(each));
    }

    private static boolean isOwn(Operation operation) {
        return operation instanceof DeleteRows || isOwnCode(operation);
    }

    private static boolean isOwnCode(Operation operation) {
        return operation instanceof ExecuteSql || operation instanceof RunCode || operation instanceof CustomOperation;
    }
}
