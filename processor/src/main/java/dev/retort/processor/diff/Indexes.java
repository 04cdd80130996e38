package dev.retort.processor.diff;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.util.List;

/** Indexes of tables that stay. One with another name but the same parts is renamed, by {@link NewNames}. */
final class Indexes {
    private Indexes() {}

    /** Those that go. */
    static List<Operation> drop(Comparison comparison) {
        return comparison.each(
                pair -> Named.INDEXES.unwanted(pair).stream().map(index -> new DropIndex(pair.name(), index)));
    }

    /** Those that come. */
    static List<Operation> create(Comparison comparison) {
        return comparison.each(
                pair -> pair.missing(Table::indexes).stream().map(index -> new CreateIndex(pair.name(), index)));
    }
}
