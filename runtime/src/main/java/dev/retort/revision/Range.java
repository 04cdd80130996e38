package dev.retort.revision;

import java.util.List;
import java.util.Set;

/**
 * A part of the history, from one place to another.
 *
 * @param from where it begins; empty for the base
 * @param to where it ends; empty for the base
 */
public record Range(Set<String> from, Set<String> to) {
    public Range {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
    }

    /** The revisions of this part, both ends included, each after its parents: what a listing shows. */
    public List<Revision> listed(RevisionGraph graph) {
        Set<String> before = graph.ancestors(from);
        before.removeAll(from);
        Set<String> wanted = graph.ancestors(to);
        wanted.removeAll(before);
        return graph.inOrder(wanted);
    }
}
