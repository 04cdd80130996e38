package dev.retort.report.history;

import dev.retort.report.change.ObjectChange;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a revision changes of one table, sequence or view, as lines of the snapshot.
 *
 * @param object the kind and the name: {@code table guest}
 * @param removed the lines that are gone
 * @param added the lines that are new
 */
public record ObjectDelta(String object, List<String> removed, List<String> added) {
    public ObjectDelta {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    static List<ObjectDelta> between(Schema before, Schema after) {
        return ObjectChange.between(without(before, after), without(after, before)).stream()
                .map(each -> new ObjectDelta(each.object(), each.removed(), each.added()))
                .filter(each -> !each.removed().isEmpty() || !each.added().isEmpty())
                .toList();
    }

    /** A schema without the tables that another one shares, in the form of a snapshot: to order a thousand tables for one column takes long. */
    private static Schema without(Schema schema, Schema other) {
        Set<Table> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(other.tables());
        return new Schema(
                        schema.tables().stream()
                                .filter(each -> !shared.contains(each))
                                .toList(),
                        schema.sequences(),
                        schema.views())
                .canonical();
    }
}
