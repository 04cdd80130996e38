package dev.retort.fleet.state;

import dev.retort.revision.RevisionGraph;
import dev.retort.run.history.AppliedRevisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a tenant is in one history.
 *
 * @param tenant its name
 * @param standing how that compares with the revisions on the class path
 * @param current the latest applied revisions; none before the first
 * @param message why its history could not be read; empty otherwise
 */
public record TenantState(String tenant, Standing standing, List<String> current, String message) {

    /** How a tenant compares with the revisions on the class path, the worst last. */
    public enum Standing {
        /** At the head. */
        CURRENT,
        /** Revisions are pending. */
        BEHIND,
        /** It has all revisions of the class path, and later ones: newer code has upgraded it. */
        AHEAD,
        /** It has revisions that are not on the class path, and lacks some that are. */
        UNKNOWN,
        /** A run was interrupted inside a revision; the next upgrade resumes it. */
        INTERRUPTED,
        /** Its history could not be read. */
        UNREADABLE
    }

    public TenantState {
        current = List.copyOf(current);
    }

    /** The state of a tenant by its history table. */
    public static TenantState of(String tenant, RevisionGraph graph, AppliedRevisions history) {
        return new TenantState(tenant, standing(graph, history), new ArrayList<>(history.heads()), "");
    }

    /** A tenant whose history could not be read. */
    public static TenantState unreadable(String tenant, String message) {
        return new TenantState(tenant, Standing.UNREADABLE, List.of(), message);
    }

    private static Standing standing(RevisionGraph graph, AppliedRevisions history) {
        if (!history.unreadable().isEmpty()) {
            return Standing.UNREADABLE;
        }
        if (history.interrupted().isPresent()) {
            return Standing.INTERRUPTED;
        }
        SortedSet<String> applied = history.applied();
        Set<String> unknown = new TreeSet<>(applied);
        unknown.removeIf(graph::contains);
        unknown.removeAll(graph.replaced());
        boolean hasAll = applied.containsAll(
                graph.revisions().stream().map(revision -> revision.id()).toList());
        if (!unknown.isEmpty()) {
            return hasAll ? Standing.AHEAD : Standing.UNKNOWN;
        }
        return hasAll ? Standing.CURRENT : Standing.BEHIND;
    }
}
