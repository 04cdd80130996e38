package dev.retort.cli.report;

import dev.retort.operation.Operation;
import dev.retort.revision.Downgrades;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from one place in a history to another: the revisions that are taken back, last one first, then those that are applied.
 *
 * @param back the revisions that are taken back, whose operations are those of their downgrade
 * @param forth the revisions that are applied
 * @param before the schema at the first place
 * @param after the schema at the second one
 */
record RevisionPath(List<RevisionNode> back, List<RevisionNode> forth, Schema before, Schema after) {

    static RevisionPath between(RevisionGraph graph, List<String> from, List<String> to) {
        Set<String> first = graph.ancestors(from);
        Set<String> second = graph.ancestors(to);
        List<RevisionNode> gone = new ArrayList<>(graph.inOrder(minus(first, second)));
        Collections.reverse(gone);
        List<List<Operation>> downgrades = Downgrades.of(graph, first, gone);
        List<RevisionNode> back = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            RevisionNode revision = gone.get(i);
            List<Operation> downgrade = downgrades.get(i);
            back.add(new RevisionNode(
                    revision.node(),
                    revision.origin(),
                    () -> new RevisionBody(revision.message(), downgrade, Optional.of(List.of()), Set.of(), true)));
        }
        return new RevisionPath(
                back, graph.inOrder(minus(second, first)), graph.schemaAt(first), graph.schemaAt(second));
    }

    private static Collection<String> minus(Set<String> ids, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(ids);
        rest.removeAll(others);
        return rest;
    }
}
