package dev.retort.report.change;

import dev.retort.operation.AppliedOperation;
import java.util.List;

/**
 * What an operation changes, as the lines of the snapshot that it takes away and adds.
 *
 * @param before the lines that are gone
 * @param after the lines that are new; of what does not change the schema, such as SQL, the operation itself
 */
record ChangedLines(List<String> before, List<String> after) {

    static ChangedLines of(AppliedOperation applied) {
        List<ObjectChange> changes = ObjectChange.between(applied.before(), applied.after());
        List<String> before =
                changes.stream().flatMap(each -> each.before().stream()).toList();
        List<String> after =
                changes.stream().flatMap(each -> each.after().stream()).toList();
        List<String> gone = ObjectChange.minus(before, after);
        List<String> added = ObjectChange.minus(after, before);
        return gone.isEmpty() && added.isEmpty()
                ? new ChangedLines(
                        List.of(), List.of(applied.plain().operation().toString()))
                : new ChangedLines(gone, added);
    }
}
