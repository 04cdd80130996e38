package dev.retort.processor.diff;

import dev.retort.operation.Operation;
import java.util.List;

/** One kind of step between two schemas, for all tables at once. */
interface Phase {
    /** The operations of this kind that are needed. */
    List<Operation> operations(Comparison comparison);
}
