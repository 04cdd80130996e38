package dev.retort.revision;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place in a history.
 *
 * @param ids revisions that stand for all that they need too; none for the base
 * @param without revisions that a database at this place does not have, nor what needs them; for the base of a branch, which leaves the other branches
 *     as they are
 */
public record RevisionSet(Set<String> ids, Set<String> without) {
    public RevisionSet {
        ids = new TreeSet<>(ids);
        without = new TreeSet<>(without);
    }

    /** A place at some revisions. */
    public static RevisionSet at(Collection<String> ids) {
        return new RevisionSet(new TreeSet<>(ids), Set.of());
    }
}
