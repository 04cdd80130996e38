package dev.retort.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts revisions in order, each after its parents, and says why where there is none. */
final class GraphOrder {
    private GraphOrder() {}

    static SortedMap<String, Revision> byId(Collection<Revision> revisions) {
        SortedMap<String, Revision> byId = new TreeMap<>();
        for (Revision revision : revisions) {
            Revision other = byId.putIfAbsent(revision.id(), revision);
            if (other != null) {
                throw duplicate(other, revision);
            }
        }
        return byId;
    }

    /** The revisions that follow a revision directly, by its id; in the order of their own ids. */
    static Map<String, List<Revision>> children(SortedMap<String, Revision> byId) {
        Map<String, List<Revision>> children = new HashMap<>();
        for (Revision revision : byId.values()) {
            for (String parent : revision.parents()) {
                if (!byId.containsKey(parent)) {
                    throw unknownParent(revision, parent);
                }
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(revision);
            }
        }
        return children;
    }

    /** A revision comes as soon as its last parent is there, before anything else that waits: so a branch stays together. */
    static List<Revision> parentsFirst(SortedMap<String, Revision> byId, Map<String, List<Revision>> children) {
        Map<Revision, Integer> missing = new LinkedHashMap<>();
        Deque<Revision> ready = new ArrayDeque<>();
        for (Revision revision : byId.values()) {
            missing.put(revision, revision.parents().size());
            if (revision.parents().isEmpty()) {
                ready.addLast(revision);
            }
        }
        List<Revision> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            Revision next = ready.pop();
            ordered.add(next);
            missing.remove(next);
            List<Revision> followers = new ArrayList<>(children.getOrDefault(next.id(), List.of()));
            followers.removeIf(each -> missing.merge(each, -1, Integer::sum) > 0);
            Collections.reverse(followers);
            followers.forEach(ready::push);
        }
        if (!missing.isEmpty()) {
            throw cycle(missing.keySet());
        }
        return List.copyOf(ordered);
    }

    private static RetortException duplicate(Revision one, Revision other) {
        return new RetortException(Problem.DUPLICATE_ID, """
                Two revisions have the id %s: %s and %s. Which of them a database has applied could not be told. \
                Delete the one that is a copy, or write it anew with "retort revision" to get its own id.""".formatted(one.id(), one.origin(), other.origin()));
    }

    private static RetortException unknownParent(Revision revision, String parent) {
        return new RetortException(
                Problem.UNKNOWN_PARENT, """
                Revision %s (%s) follows %s, which is not there. The schema that it starts from is not known without it. \
                Bring the class of %s back, from the branch that it was written on, or name the right revision in \
                @Revision(parents = …).""".formatted(revision.id(), revision.origin(), parent, parent));
    }

    /** Everything left over waits for a parent that is left over too, so going from parent to parent comes round. */
    private static RetortException cycle(Set<Revision> left) {
        List<Revision> walked = new ArrayList<>();
        Revision at = left.iterator().next();
        while (!walked.contains(at)) {
            walked.add(at);
            List<String> parents = at.parents();
            at = left.stream()
                    .filter(each -> parents.contains(each.id()))
                    .findFirst()
                    .orElseThrow();
        }
        List<Revision> circle = new ArrayList<>(walked.subList(walked.indexOf(at), walked.size()));
        circle.add(at);
        return new RetortException(Problem.CYCLE, """
                Revisions follow each other in a circle: %s. None of them could be the first to be applied. \
                Mend @Revision(parents = …) of the one that should not follow the next.""".formatted(
                        circle.stream().map(Revision::id).collect(Collectors.joining(" follows "))));
    }
}
