package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.IrreversibleOperationException;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Downgrades;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.RevisionStep;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps of a run on a database whose last run may have been interrupted. */
final class RunPlan {
    private final RevisionGraph graph;
    private final Dialect dialect;
    private final AppliedRevisions history;
    private final Set<String> contexts;
    private final Planner planner;

    RunPlan(RevisionGraph graph, Dialect dialect, AppliedRevisions history, Set<String> contexts) {
        this.graph = graph;
        this.dialect = dialect;
        this.history = history;
        this.contexts = contexts;
        this.planner = new Planner(graph, dialect, contexts);
    }

    /**
     * The steps of a path, from those that were planned before where nothing differs that they depend on.
     *
     * @param planned what was planned before
     * @param version that of the database
     * @throws RetortException as {@link #steps(Direction, List)}; if an applied revision was changed (RT401), or there can't be one transaction (RT417)
     */
    List<RevisionStep> steps(
            Map<List<?>, List<RevisionStep>> planned,
            RunOptions options,
            String version,
            Direction direction,
            List<RevisionNode> path) {
        HistoryIntegrity integrity = new HistoryIntegrity(graph, history);
        integrity.requireUnchanged(options.verify());
        List<RevisionStep> steps = history.interrupted().isPresent()
                ? steps(direction, path)
                : planned.computeIfAbsent(
                        List.of(dialect.name(), version, direction, history.applied(), path),
                        key -> steps(direction, path));
        if (options.oneTransaction()) {
            integrity.requireOneTransaction(steps);
        }
        return steps;
    }

    /**
     * Plans the steps of a path. If its first revision was interrupted, its step resumes that one, or takes back what was done of it.
     *
     * @throws RetortException as {@link Planner#plan}; if the statements that have run are others by now (RT401) or can't be taken back (RT410)
     */
    List<RevisionStep> steps(Direction direction, List<RevisionNode> path) {
        Optional<HistoryRow> undone = history.interrupted()
                .filter(row -> row.revision().equals(path.get(0).id()))
                .filter(row -> row.state().isUndo() || row.state().direction() != direction);
        List<RevisionStep> steps = new ArrayList<>();
        undone.ifPresent(row -> steps.add(undo(path.get(0), direction, row)));
        List<RevisionNode> rest = undone.isPresent() ? path.subList(1, path.size()) : path;
        steps.addAll(planner.plan(direction, history.applied(), rest));
        if (undone.isEmpty()) {
            history.interrupted()
                    .ifPresent(row -> steps.stream()
                            .filter(step -> step.revision().id().equals(row.revision()))
                            .forEach(step -> HistoryIntegrity.requireResumable(step, row)));
        }
        return steps;
    }

    /** The operations that were done, reversed, the last one first. */
    private RevisionStep undo(RevisionNode revision, Direction direction, HistoryRow row) {
        Direction before = direction == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE;
        RevisionStep interrupted =
                planner.plan(before, history.applied(), List.of(revision)).get(0);
        List<AppliedOperation> operations = operations(revision, before);
        List<List<String>> rendered = dialect.render(operations);
        if (!row.state().isUndo()) {
            HistoryIntegrity.requireResumable(interrupted, row);
        }
        int statements = 0;
        for (int done = 0; done <= operations.size(); done++) {
            boolean same = row.state().isUndo() || statements == row.step();
            if (same && (done == 0 || !rendered.get(done - 1).isEmpty())) {
                RevisionStep step = undo(interrupted, direction, operations.subList(0, done), statements, row);
                if (!row.state().isUndo() || row.isBeginningOf(step)) {
                    return step;
                }
            }
            statements += done < rendered.size() ? rendered.get(done).size() : 0;
        }
        throw impossible(revision, before, row, "it stopped in the middle of an operation");
    }

    private List<AppliedOperation> operations(RevisionNode revision, Direction direction) {
        Schema schema = graph.schemaAt(history.applied());
        List<Operation> recorded = direction == Direction.UPGRADE
                ? revision.body().upgrade()
                : Downgrades.of(graph, history.applied(), List.of(revision)).get(0);
        return AppliedOperation.in(contexts, Replay.apply(revision, recorded, schema));
    }

    private RevisionStep undo(
            RevisionStep interrupted,
            Direction direction,
            List<AppliedOperation> done,
            int statements,
            HistoryRow row) {
        List<String> undo = new ArrayList<>();
        try {
            if (!done.isEmpty()) {
                List<Operation> reversed = AppliedOperation.reversed(done);
                Schema after = done.get(done.size() - 1).after();
                dialect.render(AppliedOperation.inOrder(reversed, after)).forEach(undo::addAll);
            }
        } catch (IrreversibleOperationException e) {
            throw impossible(interrupted.revision(), interrupted.direction(), row, "it " + e.getMessage());
        }
        return new RevisionStep(
                interrupted.revision(),
                direction,
                undo,
                Map.of(),
                Map.of(),
                false,
                interrupted.checksums().get(statements),
                "an interrupted run did a part of it");
    }

    private static RetortException impossible(
            RevisionNode revision, Direction direction, HistoryRow row, String reason) {
        return new RetortException(Problem.INTERRUPTED, """
                The %s of revision %s was interrupted after %s of its statements, and what they did can't be taken back, because %s. Nothing was \
                run. Finish it first: correct the class from the statement on that failed, or the data, and run "retort %s" again.""".formatted(
                        direction.command(), revision.id(), row.step(), reason, direction.command()));
    }
}
