package dev.retort.processor.diff;

import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import java.util.List;

/** One kind of step between two schemas, for all tables at once. */
interface DiffPhase {
    /** The operations of this kind that are needed. */
    List<PlannedOperation> operations(SchemaComparison comparison);
}
