package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts revisions in order, each after what it needs. */
final class GraphOrder {
    private GraphOrder() {}

    static SortedMap<String, RevisionNode> byId(Collection<RevisionNode> revisions) {
        SortedMap<String, RevisionNode> byId = new TreeMap<>();
        revisions.forEach(revision -> byId.putIfAbsent(revision.id(), revision));
        return byId;
    }

    /**
     * The revisions that name a revision, by its id; in the order of their own ids.
     *
     * @param named what a revision names: its parents, or all that it needs
     */
    static Map<String, List<RevisionNode>> followers(
            SortedMap<String, RevisionNode> byId, Function<RevisionHeader, List<String>> named) {
        Map<String, List<RevisionNode>> followers = new HashMap<>();
        for (RevisionNode revision : byId.values()) {
            for (String other : named.apply(revision.node())) {
                followers.computeIfAbsent(other, id -> new ArrayList<>()).add(revision);
            }
        }
        return followers;
    }

    /**
     * A revision comes as soon as all that it needs is there, before anything else that waits: so a branch stays together. Those in a circle,
     * and what waits for them, do not come.
     */
    static List<RevisionNode> neededFirst(
            SortedMap<String, RevisionNode> byId, Map<String, List<RevisionNode>> followers) {
        Map<RevisionNode, Integer> missing = new LinkedHashMap<>();
        Deque<RevisionNode> ready = new ArrayDeque<>();
        for (RevisionNode revision : byId.values()) {
            missing.put(revision, revision.node().needs().size());
            if (revision.node().needs().isEmpty()) {
                ready.addLast(revision);
            }
        }
        List<RevisionNode> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            RevisionNode next = ready.pop();
            ordered.add(next);
            missing.remove(next);
            List<RevisionNode> released = new ArrayList<>(followers.getOrDefault(next.id(), List.of()));
            released.removeIf(each -> missing.merge(each, -1, Integer::sum) > 0);
            Collections.reverse(released);
            released.forEach(ready::push);
        }
        return List.copyOf(ordered);
    }
}
