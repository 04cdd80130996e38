package dev.retort.processor.diff;

import dev.retort.operation.AddUnique;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.util.List;

/** Unique constraints of tables that stay. One with other columns is another one. */
final class Uniques {
    private Uniques() {}

    /** Those that go. */
    static List<Operation> drop(Comparison comparison) {
        return comparison.each(
                pair -> Named.UNIQUES.unwanted(pair).stream().map(unique -> new DropUnique(pair.name(), unique)));
    }

    /** Those that come. */
    static List<Operation> add(Comparison comparison) {
        return comparison.each(
                pair -> pair.missing(Table::uniques).stream().map(unique -> new AddUnique(pair.name(), unique)));
    }
}
