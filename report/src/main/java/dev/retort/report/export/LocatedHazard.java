package dev.retort.report.export;

import dev.retort.report.change.OperationChange;
import dev.retort.report.change.ReportedHazard;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A hazard with the lines that it stands on.
 *
 * @param revision the revision that has it
 * @param operation the operation that has it
 * @param hazard the hazard
 */
record LocatedHazard(RevisionChange revision, OperationChange operation, ReportedHazard hazard) {

    static List<LocatedHazard> of(SchemaChange change) {
        return change.revisions().stream()
                .flatMap(revision -> revision.operations().stream()
                        .flatMap(operation -> operation.hazards().stream()
                                .map(hazard -> new LocatedHazard(revision, operation, hazard))))
                .toList();
    }

    /** The line of the entity, then that of the revision, as far as they are known. */
    List<Place> places() {
        return Stream.of(operation.entity(), operation.statement())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** What happens, and what to do about it or why it is accepted. */
    String message() {
        String where = revision.pending()
                ? "pending"
                : "revision %s, %s"
                        .formatted(revision.name(), revision.revision().message());
        String verdict = hazard.reason()
                .map(reason -> "Accepted: " + reason)
                .orElse(hazard.finding().way());
        return "%s (%s). %s".formatted(hazard.finding().text(), where, verdict);
    }
}
