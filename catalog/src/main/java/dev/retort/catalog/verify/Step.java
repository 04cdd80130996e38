package dev.retort.catalog.verify;

import dev.retort.revision.Replay;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * A revision of a history that is replayed in order.
 *
 * @param revision the revision
 * @param before the schema of all revisions before it
 * @param after the schema with it
 */
record Step(RevisionNode revision, Schema before, Schema after) {

    /**
     * Some revisions as steps.
     *
     * @param revisions each after what it needs
     * @throws dev.retort.problem.RetortException if an operation does not fit the schema before it (RT307)
     */
    static List<Step> of(List<RevisionNode> revisions) {
        List<Step> steps = new ArrayList<>();
        Schema schema = Schema.empty();
        for (RevisionNode revision : revisions) {
            Schema after = Replay.upgrade(schema, List.of(revision));
            steps.add(new Step(revision, schema, after));
            schema = after;
        }
        return steps;
    }

    /** {@code revision 7c1e09d4b2aa (com.acme.migrations.AddNote_7c1e)}. */
    String text() {
        return "revision %s (%s)".formatted(revision.id(), revision.origin());
    }
}
