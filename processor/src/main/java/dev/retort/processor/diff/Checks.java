package dev.retort.processor.diff;

import dev.retort.operation.AddCheck;
import dev.retort.operation.DropCheck;
import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.util.List;

/** Checks of tables that stay. One with another condition is another one. */
final class Checks {
    private Checks() {}

    /** Those that go. */
    static List<Operation> drop(Comparison comparison) {
        return comparison.each(
                pair -> Named.CHECKS.unwanted(pair).stream().map(check -> new DropCheck(pair.name(), check)));
    }

    /** Those that come. */
    static List<Operation> add(Comparison comparison) {
        return comparison.each(
                pair -> pair.missing(Table::checks).stream().map(check -> new AddCheck(pair.name(), check)));
    }
}
