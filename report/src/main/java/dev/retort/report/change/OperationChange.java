package dev.retort.report.change;

import dev.retort.operation.Operation;
import dev.retort.processor.wording.OperationText;
import dev.retort.report.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * An operation of a revision as a reviewer sees it.
 *
 * @param operation the operation
 * @param before the facts that it takes away, as lines of the snapshot: {@code column fax varchar(40) null}
 * @param after the facts that it adds; what it runs, if it does not change the schema
 * @param hazards its hazards
 * @param costs what it costs, database by database
 * @param entity the member or class of an entity that it is about
 * @param statement where the revision states it
 */
public record OperationChange(
        Operation operation,
        List<String> before,
        List<String> after,
        List<ReportedHazard> hazards,
        List<OperationCost> costs,
        Optional<Place> entity,
        Optional<Place> statement) {
    public OperationChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        hazards = List.copyOf(hazards);
        costs = List.copyOf(costs);
    }

    /** The operation in a few words: {@code add booking.note}. */
    public String phrase() {
        OperationText text = OperationText.of(operation);
        boolean needsKind = !text.object().startsWith("the ")
                && text.kind() != dev.retort.processor.wording.ObjectKind.COLUMN
                && !text.object().equals(text.kind().toString());
        return needsKind ? "%s %s %s".formatted(text.verb().baseForm(), text.kind(), text.object()) : text.phrase();
    }
}
