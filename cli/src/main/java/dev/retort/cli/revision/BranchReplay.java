package dev.retort.cli.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Replays the revisions of one branch behind those of another. */
public final class BranchReplay {
    private final RevisionGraph graph;

    /** A replay in a history. */
    public BranchReplay(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * The schema of several heads together. A database may be at any of them, so the revisions of the others have to fit behind each.
     *
     * @throws RetortException if two branches contradict each other (RT318)
     */
    public Schema joined(Collection<String> heads) {
        List<Schema> joined = new ArrayList<>();
        for (String head : heads) {
            Set<String> others = new HashSet<>(graph.ancestors(heads));
            others.removeAll(graph.ancestors(List.of(head)));
            Schema schema = graph.replayedTo(List.of(head));
            joined.add(behind(List.of(head), schema, graph.inOrder(others)));
        }
        return joined.get(0);
    }

    /** The revisions that lead to one head and to none of the others, in order. */
    public List<RevisionNode> branch(String head, Collection<String> others) {
        Set<String> branch = new HashSet<>(graph.ancestors(List.of(head)));
        branch.removeAll(graph.ancestors(others));
        return graph.inOrder(branch);
    }

    /**
     * The schema after revisions of a branch that follow other heads.
     *
     * @param schema the schema at those heads
     * @throws RetortException if a revision does not fit that schema (RT318)
     */
    public Schema behind(Collection<String> heads, Schema schema, List<RevisionNode> branch) {
        Schema after = schema;
        for (RevisionNode revision : branch) {
            try {
                after = Replay.upgrade(after, List.of(revision));
            } catch (RetortException e) {
                if (e.problem() != Problem.BROKEN_REVISION || e.getCause() == null) {
                    throw e;
                }
                throw contradiction(revision, heads, branch, e.getCause());
            }
        }
        return after;
    }

    private RetortException contradiction(
            RevisionNode revision, Collection<String> heads, List<RevisionNode> branch, Throwable cause) {
        Set<String> objects = changed(revision);
        Set<String> here = graph.ancestors(branch.stream().map(RevisionNode::id).toList());
        List<RevisionNode> others = graph.inOrder(graph.ancestors(heads)).stream()
                .filter(other -> !here.contains(other.id()))
                .filter(other -> changed(other).stream().anyMatch(objects::contains))
                .toList();
        return new RetortException(
                Problem.CONTRADICTING_BRANCHES,
                "Revision %s of one branch can't follow the other branch: %s. There, %s. Nothing was written. Decide which change stays, and remove the other from its revision, %s or that of the other branch. Then compile and run the command again. What is to change besides goes into a revision behind the merge."
                        .formatted(name(revision), cause.getMessage(), text(others), revision.id()),
                cause);
    }

    private String text(List<RevisionNode> others) {
        return others.isEmpty()
                ? "no revision changes the same objects"
                : others.stream()
                        .map(other -> "%s changes %s".formatted(name(other), String.join(", ", changed(other))))
                        .collect(Collectors.joining("; "));
    }

    private static String name(RevisionNode revision) {
        return "%s (%s)".formatted(revision.id(), revision.origin());
    }

    /** The names of the tables, sequences and views that a revision changes. */
    private Set<String> changed(RevisionNode revision) {
        Schema schema = graph.replayedTo(revision.parents());
        Map<String, Object> before = objects(schema);
        Map<String, Object> after = objects(Replay.upgrade(schema, List.of(revision)));
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
        return names;
    }

    private static Map<String, Object> objects(Schema schema) {
        Map<String, Object> objects = new TreeMap<>();
        for (Table table : schema.tables()) {
            objects.put(table.name(), table);
        }
        for (Sequence sequence : schema.sequences()) {
            objects.put(sequence.name(), sequence);
        }
        for (View view : schema.views()) {
            objects.put(view.name(), view);
        }
        return objects;
    }
}
