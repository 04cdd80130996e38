package dev.retort.report.change;

import dev.retort.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of a schema: the revisions that led to it, and what is pending.
 *
 * @param since where it begins, as a person named it: {@code 7c1e09d4b2aa}, {@code origin/main}; empty for the heads
 * @param revisions the revisions in their order, what is pending last
 * @param before the schema that it starts from
 * @param after the schema that it leads to
 * @param databases the names of the dialects that it is shown for
 * @param notes what a reviewer should know beside it, a sentence each
 */
public record SchemaChange(
        String since,
        List<RevisionChange> revisions,
        Schema before,
        Schema after,
        List<String> databases,
        List<String> notes) {
    public SchemaChange {
        revisions = List.copyOf(revisions);
        databases = List.copyOf(databases);
        notes = List.copyOf(notes);
    }

    /** All operations, in the order in which they run. */
    public Stream<OperationChange> operations() {
        return revisions.stream().flatMap(each -> each.operations().stream());
    }

    /** All hazards, in the order of their operations. */
    public Stream<ReportedHazard> hazards() {
        return revisions.stream().flatMap(RevisionChange::hazards);
    }

    /** Whether a hazard has to be accepted before the change can be applied. */
    public boolean hasOpenHazards() {
        return hazards().anyMatch(ReportedHazard::isOpen);
    }

    /** Its tables, those that it drops included, by name. */
    public List<TouchedTable> tables() {
        return TouchedTables.of(this);
    }
}
