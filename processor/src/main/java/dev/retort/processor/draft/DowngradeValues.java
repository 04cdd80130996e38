package dev.retort.processor.draft;

import dev.retort.operation.Operation;
import java.util.List;

/**
 * What rows get in a NOT NULL column that a downgrade brings back: their old values are gone.
 *
 * @param asked whether such a column is filled at all, with a hole where nobody says with what
 * @param fills the values that somebody gave
 */
record DowngradeValues(boolean asked, List<BackfillValue> fills) {
    /** Columns come back as they were, which fails on rows. */
    static final DowngradeValues NONE = new DowngradeValues(false, List.of());

    DowngradeValues {
        fills = List.copyOf(fills);
    }

    /** The operations of a downgrade with the steps that fill its columns. */
    List<Operation> into(List<Operation> downgrade) {
        return asked ? SafeNotNull.back(downgrade, fills) : downgrade;
    }
}
