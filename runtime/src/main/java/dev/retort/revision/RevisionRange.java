package dev.retort.revision;

import java.util.List;
import java.util.Set;

/**
 * A part of the history, from one place to another.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record RevisionRange(RevisionSet from, RevisionSet to) {

    /** The revisions of this part, both ends included, each after what it needs: what a listing shows. */
    public List<RevisionNode> listed(RevisionGraph graph) {
        Set<String> before = graph.ancestors(from.ids());
        before.removeAll(from.ids());
        Set<String> wanted = graph.ancestors(to.ids());
        wanted.removeAll(before);
        return graph.inOrder(wanted);
    }
}
