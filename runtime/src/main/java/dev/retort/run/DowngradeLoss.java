package dev.retort.run;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DataLoss;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Downgrades;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The data that a downgrade deletes, by the same {@link DataLoss} as that of an upgrade. */
final class DowngradeLoss {
    private final RevisionGraph graph;
    private final Collection<String> applied;

    /** That of a database where some revisions are applied. */
    DowngradeLoss(RevisionGraph graph, Collection<String> applied) {
        this.graph = graph;
        this.applied = applied;
    }

    /**
     * Asks whether what goes may go, if anything does.
     *
     * @param path the revisions that are taken back, in order
     * @throws RetortException if it may not (RT424)
     */
    void require(Predicate<List<String>> mayGo, String target, List<RevisionNode> path) {
        List<String> lost = of(path.stream()
                .filter(revision -> applied.contains(revision.id())) // one that stopped half-way is turned back
                .toList());
        if (!lost.isEmpty() && !mayGo.test(lost)) {
            throw new RetortException(
                    Problem.DOWNGRADE_LOSES_DATA,
                    "The downgrade to %s loses data: %s. No upgrade brings it back, so nothing was run. If it may go:  retort downgrade %s --accept-loss"
                            .formatted(target, String.join("; ", lost), target));
        }
    }

    /** The columns of a table that goes too are not named one by one. */
    private List<String> of(List<RevisionNode> path) {
        List<List<Operation>> downgrades = Downgrades.of(graph, applied, path);
        List<String> lost = new ArrayList<>();
        Schema schema = graph.schemaAt(applied);
        for (int i = 0; i < path.size(); i++) {
            for (AppliedOperation operation : Replay.apply(path.get(i), downgrades.get(i), schema)) {
                operation.parts().stream()
                        .map(DataLoss::of)
                        .flatMap(Optional::stream)
                        .forEach(lost::add);
                schema = operation.after();
            }
        }
        return lost.stream()
                .distinct()
                .filter(each -> lost.stream().noneMatch(table -> each.startsWith(table + ".")))
                .toList();
    }
}
