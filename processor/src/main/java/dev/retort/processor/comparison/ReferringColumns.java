package dev.retort.processor.comparison;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.PropertyChange;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that become what the column they refer to becomes: a wider id takes all its foreign keys along. That is one change to a person, and is told
 * once.
 */
final class ReferringColumns {
    private static final int NAMED = 3;

    private final List<AlterColumn> altered;
    private final Schema goal;

    ReferringColumns(List<PlannedOperation> changes, Schema goal) {
        this.altered = changes.stream()
                .map(PlannedOperation::operation)
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .toList();
        this.goal = goal;
    }

    /** Whether an operation only follows the change of another column. */
    boolean follows(Operation operation) {
        return operation instanceof AlterColumn alter && leader(alter).isPresent();
    }

    /** The columns that follow an operation, in words; empty if none does: {@code , with 4 columns that refer to it: booking.guest_id, …}. */
    String text(Operation operation) {
        List<String> columns = altered.stream()
                .filter(each -> leader(each).filter(operation::equals).isPresent())
                .map(each -> each.table() + "." + each.column())
                .sorted()
                .toList();
        if (columns.isEmpty()) {
            return "";
        }
        String names = String.join(", ", columns.subList(0, Math.min(NAMED, columns.size())));
        return columns.size() == 1
                ? ", with the column that refers to it: " + names
                : ", with %s columns that refer to it: %s%s"
                        .formatted(columns.size(), names, columns.size() > NAMED ? " and others" : "");
    }

    /** The change at the end of a chain of references. */
    private Optional<AlterColumn> leader(AlterColumn alter) {
        Set<AlterColumn> seen = new HashSet<>(Set.of(alter));
        Optional<AlterColumn> at = referenced(alter);
        Optional<AlterColumn> last = Optional.empty();
        while (at.isPresent() && seen.add(at.get())) {
            last = at;
            at = referenced(at.get());
        }
        return last;
    }

    private Optional<AlterColumn> referenced(AlterColumn alter) {
        List<AlterColumn> referenced = new ArrayList<>();
        for (ForeignKey key : goal.table(alter.table()).map(Table::foreignKeys).orElse(List.of())) {
            for (int i = 0; i < key.columns().size(); i++) {
                if (Names.same(key.columns().get(i), alter.column())) {
                    String column = key.references().get(i);
                    altered.stream()
                            .filter(each -> Names.same(each.table(), key.table()) && Names.same(each.column(), column))
                            .filter(each -> contains(each.changes(), alter.changes()))
                            .forEach(referenced::add);
                }
            }
        }
        return referenced.stream().findFirst();
    }

    /** The texts are compared: the values of an enumeration are checked where they are defined, and not where they are referred to. */
    private static boolean contains(List<PropertyChange<Column, ?>> all, List<PropertyChange<Column, ?>> some) {
        return all.stream()
                .map(ReferringColumns::text)
                .toList()
                .containsAll(some.stream().map(ReferringColumns::text).toList());
    }

    private static String text(PropertyChange<Column, ?> change) {
        return change.toString().replace(" unchecked", "");
    }
}
