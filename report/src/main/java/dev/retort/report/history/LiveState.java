package dev.retort.report.history;

import java.util.List;

/**
 * Where a database stands.
 *
 * @param database the database, without what its address may keep secret: {@code postgresql}
 * @param revisions its revisions, and those that are pending
 * @param compared whether its schema was compared with what its revisions made
 * @param differences what differs
 * @param notes what a reader should know beside it, a sentence each
 */
public record LiveState(
        String database,
        List<LiveRevision> revisions,
        boolean compared,
        List<LiveDifference> differences,
        List<String> notes) {
    public LiveState {
        revisions = List.copyOf(revisions);
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }
}
