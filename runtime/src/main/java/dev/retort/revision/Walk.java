package dev.retort.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Goes up and down a history, or one branch of it.
 *
 * @param target what a person wrote, for messages
 * @param label the branch to stay on; empty for all of the history
 * @param members the revisions to stay on
 */
record Walk(RevisionGraph graph, String target, Optional<String> label, Set<String> members) {

    static Walk on(RevisionGraph graph, String target, Optional<String> label) {
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
        return new Walk(graph, target, label, members);
    }

    /** What a place is of this branch; for all of the history, the place itself. */
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
                    %s has %d heads: %s. They were written side by side, and which of them "head" means is not clear. \
                    Join them with a revision that follows all of them, @Revision(parents = {%s}), or say "%sheads" to mean each%s.""".formatted(
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

    /** Those that follow none of this branch. */
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
    Place place(SortedSet<String> ids) {
        if (label.isEmpty() || !ids.isEmpty()) {
            return Place.at(ids);
        }
        SortedSet<String> before = new TreeSet<>();
        first().forEach(id -> before.addAll(graph.get(id).parents()));
        return new Place(before, first());
    }

    static RetortException ambiguous(String target, String why, String remedy) {
        return new RetortException(
                Problem.AMBIGUOUS_TARGET,
                "\"%s\" is not one place in the history: %s. %s".formatted(target, why, remedy));
    }

    static RetortException unknown(String target, String why) {
        return new RetortException(Problem.UNKNOWN_TARGET, """
                There is no revision "%s": %s. List what there is with "retort history"; a target is an id, its first four digits or more, a label, \
                head, heads, base, current, +N, -N, or one of these with +N or -N behind it, and on one branch with LABEL@ before it.""".formatted(target, why));
    }
}
