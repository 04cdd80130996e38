package dev.retort.run;

import dev.retort.dialect.Batches;
import dev.retort.dialect.Dialect;
import dev.retort.operation.Backfill;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.LossOfData;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Replay;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a path through the history into statements. Everything that can be known without a database is checked here, for the whole path, before
 * its first statement runs.
 */
record Planner(RevisionGraph graph, Dialect dialect) {

    /**
     * @param applied every revision applied before
     * @throws RetortException if an operation loses data and nobody accepted that (RT406), or does not fit (RT307), or the database has
     *     no SQL for it
     */
    List<Step> plan(Direction direction, Collection<String> applied, List<Revision> path) {
        if (direction == Direction.UPGRADE) {
            path.forEach(Planner::requireAcceptance);
        }
        Schema schema = Replay.upgrade(Schema.empty(), graph.inOrder(applied));
        List<Step> steps = new ArrayList<>();
        for (Revision revision : path) {
            List<Operation> operations = direction.operations(revision.body());
            List<Schema> befores = befores(revision, operations, schema);
            List<List<String>> rendered = dialect.render(operations, schema);
            List<String> statements = new ArrayList<>();
            Map<Integer, Batches> batches = new HashMap<>();
            Map<Integer, RunCode> codes = new HashMap<>();
            for (int i = 0; i < operations.size(); i++) {
                int place = statements.size();
                batches(operations.get(i), befores.get(i)).ifPresent(found -> batches.put(place, found));
                if (operations.get(i) instanceof RunCode code) {
                    codes.put(place, code);
                }
                statements.addAll(rendered.get(i));
            }
            schema = befores.get(operations.size());
            boolean inOneTransaction =
                    dialect.transactionalDdl() && revision.body().transactional();
            boolean canBe = inOneTransaction || (dialect.transactionalDdl() && onlyFills(operations));
            steps.add(new Step(revision, direction, statements, batches, codes, inOneTransaction, canBe));
        }
        return steps;
    }

    /** The schema before each operation, and the one after all. */
    private static List<Schema> befores(Revision revision, List<Operation> operations, Schema before) {
        List<Schema> schemas = new ArrayList<>(List.of(before));
        for (Operation operation : operations) {
            schemas.add(Replay.apply(revision, operation, schemas.get(schemas.size() - 1)));
        }
        return schemas;
    }

    /** Whether all that keeps operations from a transaction is that one of them fills rows. */
    private static boolean onlyFills(List<Operation> operations) {
        return operations.stream().anyMatch(Backfill.class::isInstance)
                && operations.stream()
                        .noneMatch(each ->
                                each instanceof Online || each instanceof ExecuteSql || each instanceof RunCode);
    }

    private Optional<Batches> batches(Operation operation, Schema before) {
        Operation plain = operation instanceof Online online ? online.operation() : operation;
        return plain instanceof Backfill backfill ? dialect.batches(backfill, before) : Optional.empty();
    }

    private static void requireAcceptance(Revision revision) {
        List<String> lost = revision.body().upgrade().stream()
                .map(LossOfData::of)
                .flatMap(Optional::stream)
                .toList();
        if (!lost.isEmpty() && !revision.body().accepted().contains(Problem.LOSES_DATA)) {
            throw new RetortException(Problem.HAZARD_NOT_ACCEPTED, """
                    Revision %s (%s) loses data, and nobody has accepted that: %s. No downgrade brings it back, so nothing was run. \
                    If it may go, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…"), both from dev.retort. If it was to be \
                    renamed, replace the drop by op.renameColumn or op.renameTable.""".formatted(
                            revision.id(), revision.origin(), String.join("; ", lost)));
        }
        if (lost.isEmpty() && revision.body().accepted().contains(Problem.LOSES_DATA) && !hasOwnSql(revision)) {
            throw new RetortException(Problem.NEEDLESS_ACCEPTANCE, """
                    Revision %s (%s) has @Accept(hazard = Hazard.LOSES_DATA), and loses no data. An acceptance that stands for nothing would \
                    let the next drop pass unseen, so nothing was run. Take the annotation away.""".formatted(revision.id(), revision.origin()));
        }
    }

    /** What raw SQL, code and deleted rows lose is the author's word: an acceptance may stand for that. */
    private static boolean hasOwnSql(Revision revision) {
        return revision.body().upgrade().stream()
                .anyMatch(each -> each instanceof ExecuteSql || each instanceof RunCode || each instanceof DeleteRows);
    }
}
