package dev.retort.processor.diff;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.List;

/** Primary keys of tables that stay. One with other columns is another one. */
final class PrimaryKeys {
    private PrimaryKeys() {}

    /** Those that go. */
    static List<Operation> drop(Comparison comparison) {
        return comparison.each(
                pair -> Named.PRIMARY_KEYS.unwanted(pair).stream().map(key -> new DropPrimaryKey(pair.name(), key)));
    }

    /** Those that come. */
    static List<Operation> add(Comparison comparison) {
        return comparison.each(
                pair -> pair.missing(PrimaryKeys::of).stream().map(key -> new AddPrimaryKey(pair.name(), key)));
    }

    /** The primary key of a table, or nothing. */
    static List<PrimaryKey> of(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null ? List.of() : List.of(key);
    }
}
