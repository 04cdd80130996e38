package dev.retort.report.change;

import dev.retort.revision.RevisionNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A revision as a reviewer sees it.
 *
 * @param revision the revision; one in memory where it is pending
 * @param pending whether it is only what the entities ask for, and not written yet
 * @param operations what its upgrade does
 * @param downgrade what becomes of a downgrade
 * @param scripts its SQL, database by database
 */
public record RevisionChange(
        RevisionNode revision,
        boolean pending,
        List<OperationChange> operations,
        DowngradeOutlook downgrade,
        List<DatabaseScript> scripts) {
    public RevisionChange {
        operations = List.copyOf(operations);
        scripts = List.copyOf(scripts);
    }

    /** Its hazards, in the order of its operations. */
    public Stream<ReportedHazard> hazards() {
        return operations.stream().flatMap(each -> each.hazards().stream());
    }

    /** How to name it: its id, or that it is pending. */
    public String name() {
        return pending ? "pending" : revision.id();
    }
}
