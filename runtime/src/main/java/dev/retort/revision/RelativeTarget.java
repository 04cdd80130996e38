package dev.retort.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Goes up and down a history, or one branch of it. */
final class RelativeTarget {
    private final RevisionGraph graph;
    private final String target;
    private final Optional<String> label;
    private final Set<String> members;

    /**
     * @param target what a person wrote, for messages
     * @param label the branch to stay on; empty for all of the history
     * @param members the revisions to stay on
     */
    RelativeTarget(RevisionGraph graph, String target, Optional<String> label, Set<String> members) {
        this.graph = graph;
        this.target = target;
        this.label = label;
        this.members = members;
    }

    static RelativeTarget on(RevisionGraph graph, String target, Optional<String> label) {
        Set<String> members =
                label.isPresent() ? graph.branches().members(label.get()) : graph.ancestors(graph.heads());
        if (label.isPresent() && members.isEmpty()) {
            SortedSet<String> labels = graph.branches().labels();
            throw unknown(
                    target,
                    "no revision has the label \"%s\"%s"
                            .formatted(
                                    label.get(),
                                    labels.isEmpty() ? "" : ", these are there: " + String.join(", ", labels)));
        }
        return new RelativeTarget(graph, target, label, members);
    }

    /** The part of a place on this branch; for the whole history, the place itself. */
    SortedSet<String> within(Collection<String> place) {
        if (label.isEmpty()) {
            return new TreeSet<>(place);
        }
        Set<String> applied = graph.ancestors(place);
        applied.retainAll(members);
        return graph.headsOf(applied);
    }

    SortedSet<String> heads() {
        return graph.headsOf(members);
    }

    SortedSet<String> onlyHead() {
        SortedSet<String> heads = heads();
        if (heads.size() > 1) {
            throw new RetortException(Problem.SEVERAL_HEADS, """
                    %s has %s heads: %s. They were written in parallel, so "head" is ambiguous. Join them with a revision that follows all of them, \
                    @Revision(parents = {%s}), or use "%sheads" to mean each%s.""".formatted(
                            label.map(name -> "The branch " + name).orElse("The history"),
                            heads.size(),
                            String.join(", ", heads),
                            "\"" + String.join("\", \"", heads) + "\"",
                            label.map(name -> name + "@").orElse(""),
                            labelled()));
        }
        return heads;
    }

    private String labelled() {
        SortedSet<String> labels = graph.branches().labels();
        return label.isPresent() || labels.isEmpty()
                ? ""
                : ", or one by its label, " + String.join("@head, ", labels) + "@head";
    }

    SortedSet<String> requireOn(String id) {
        if (!members.contains(id)) {
            throw unknown(target, "revision %s is not on the branch %s".formatted(id, label.orElse("")));
        }
        return new TreeSet<>(Set.of(id));
    }

    SortedSet<String> above(SortedSet<String> place) {
        SortedSet<String> next = place.isEmpty() ? first() : graph.childrenOf(place);
        next.retainAll(members);
        if (next.isEmpty()) {
            throw unknown(target, "the history ends before, at " + String.join(", ", place));
        }
        if (next.size() > 1) {
            throw ambiguous(
                    target,
                    "after " + (place.isEmpty() ? "the base" : String.join(", ", place)) + " come "
                            + String.join(" and ", next),
                    "Name the one that you mean by its id.");
        }
        return next;
    }

    SortedSet<String> below(SortedSet<String> place) {
        if (place.isEmpty()) {
            throw unknown(target, "that is below the base");
        }
        if (place.size() > 1) {
            throw ambiguous(
                    target,
                    "there are several revisions to go down from, " + String.join(" and ", place),
                    "Name the one to go to by its id.");
        }
        SortedSet<String> below = new TreeSet<>(graph.get(place.first()).parents());
        below.retainAll(members);
        return below;
    }

    /** The revisions that follow no other one of this branch. */
    private SortedSet<String> first() {
        SortedSet<String> first = new TreeSet<>();
        for (String id : members) {
            if (graph.get(id).parents().stream().noneMatch(members::contains)) {
                first.add(id);
            }
        }
        return first;
    }

    /** Below a branch is where its first revisions start from, without them. */
    RevisionSet place(SortedSet<String> ids) {
        if (label.isEmpty() || !ids.isEmpty()) {
            return RevisionSet.at(ids);
        }
        SortedSet<String> before = new TreeSet<>();
        first().forEach(id -> before.addAll(graph.get(id).parents()));
        return new RevisionSet(before, first());
    }

    static RetortException ambiguous(String target, String why, String remedy) {
        return new RetortException(
                Problem.AMBIGUOUS_TARGET, "\"%s\" is ambiguous: %s. %s".formatted(target, why, remedy));
    }

    static RetortException unknown(String target, String why) {
        return new RetortException(Problem.UNKNOWN_TARGET, """
                There is no revision "%s": %s. List the revisions with "retort history". A target is an id or its first four or more digits, a \
                label, head, heads, base, current, +N, -N, or one of these followed by +N or -N; for one branch, put LABEL@ before it.""".formatted(target, why));
    }
}
