package dev.retort.revision;

import dev.retort.operation.IrreversibleOperationException;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.problem.RetortException;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds the schema at some revisions from the one at the heads: takes back the revisions that are not applied, newest first, by their downgrades. So the
 * ten-thousandth upgrade loads as many revisions as the tenth.
 */
final class SchemaFromHeads {
    private final RevisionGraph graph;
    private final List<RevisionNode> applied;

    /**
     * @param applied every applied revision, in order
     */
    SchemaFromHeads(RevisionGraph graph, List<RevisionNode> applied) {
        this.graph = graph;
        this.applied = applied;
    }

    /**
     * The schema; empty where a replay of what is applied is shorter, or this way is not possible or not proven.
     *
     * @param compiled the schema at the heads, if there is one; read only if it can be of use
     */
    Optional<Schema> from(Supplier<Optional<CompiledSchema>> compiled) {
        return applied.isEmpty() ? Optional.empty() : compiled.get().flatMap(this::from);
    }

    private Optional<Schema> from(CompiledSchema compiled) {
        if (!compiled.heads().stream().allMatch(graph::contains)) {
            return Optional.empty();
        }
        Set<String> ids = applied.stream().map(RevisionNode::id).collect(Collectors.toSet());
        Set<String> beyond = graph.ancestors(compiled.heads());
        boolean isWithin = beyond.containsAll(ids)
                && applied.stream().allMatch(each -> ids.containsAll(each.node().needs()));
        beyond.removeAll(ids);
        return isWithin && beyond.size() < ids.size()
                ? withoutLast(graph.inOrder(beyond), compiled.schema())
                : Optional.empty();
    }

    /**
     * A downgrade that does not lead back, or raw SQL that does what an operation does elsewhere, shows when the revisions are applied again: they do
     * not fit, or lead somewhere else. The replay that follows then reports what is wrong, if anything is. It also knows what a derived downgrade
     * brings back, which the schema at the heads no longer has.
     */
    private static Optional<Schema> withoutLast(List<RevisionNode> revisions, Schema heads) {
        List<RevisionNode> newestFirst = new ArrayList<>(revisions);
        Collections.reverse(newestFirst);
        try {
            Schema before = heads;
            for (RevisionNode revision : newestFirst) {
                before = Downgrades.schemaBefore(revision, before);
            }
            return Replay.upgrade(before, revisions).canonical().equals(heads.canonical())
                    ? Optional.of(before)
                    : Optional.empty();
        } catch (RetortException | SchemaMismatchException | IrreversibleOperationException notPossible) {
            return Optional.empty();
        }
    }
}
