package dev.retort.catalog.verify;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;

/** The hazards by which operations may fail on rows: the author of a revision is warned of each when it is drafted. */
final class RowHazards {
    private static final Set<String> ON_ROWS = Set.of(
            Problem.NOT_NULL_MAY_FAIL.code(),
            Problem.NOT_NULL_WITHOUT_VALUE.code(),
            Problem.UNIQUE_MAY_FAIL.code(),
            Problem.VALUES_MAY_NOT_FIT.code(),
            Problem.LOSES_DATA.code(),
            Problem.CHECK_MAY_FAIL.code(),
            Problem.FOREIGN_KEY_MAY_FAIL.code());

    private RowHazards() {}

    /** The codes of those of some operations, sorted. */
    static List<String> of(List<Operation> operations, Schema before) {
        return Hazards.of(operations, before, HazardRules.NONE).stream()
                .flatMap(List::stream)
                .map(HazardFinding::code)
                .filter(ON_ROWS::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
