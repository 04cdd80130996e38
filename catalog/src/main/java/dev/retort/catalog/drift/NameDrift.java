package dev.retort.catalog.drift;

import dev.retort.catalog.fact.Category;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.List;

/**
 * A constraint that says what is expected under a name that is not.
 *
 * @param table its table
 * @param label what the constraint is called in a report
 */
record NameDrift(Table table, String label, TablePart expected, TablePart actual) {
    private static final String GENERATED = "the name that the database gives it";

    /** The difference; without a name of its own the constraint is added again, so that the database generates one. */
    DriftItem item(SqlMeaning meaning, Operation drop, Operation add) {
        boolean generated = meaning.generatesName(expected);
        List<Operation> restore = generated
                ? List.of(drop, add)
                : List.of(new RenameConstraint(table.name(), actual.name(), expected.name()));
        return new DriftItem(
                Category.NAME, table.name(), label, generated ? GENERATED : expected.name(), actual.name(), restore);
    }
}
