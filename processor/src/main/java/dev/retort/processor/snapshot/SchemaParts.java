package dev.retort.processor.snapshot;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schemas as sets of objects. A part of a table without the rest is a table that lists this part alone. An object is known by its name, a constraint
 * without a name by what it says.
 */
final class SchemaParts {
    private SchemaParts() {}

    /** What the first schema has and the second does not: whole tables, and single parts of tables that both have. */
    static Schema minus(Schema all, Schema others) {
        List<Table> tables = new ArrayList<>();
        for (Table table : all.tables()) {
            Table rest =
                    others.table(table.name()).map(other -> minus(table, other)).orElse(table);
            if (!isEmpty(rest)) {
                tables.add(rest);
            }
        }
        return new Schema(
                tables,
                minus(all.sequences(), others.sequences(), Sequence::name, Sequence::toString),
                minus(all.views(), others.views(), View::name, View::toString));
    }

    /** What either schema has. Of an object that both have, the first one's definition. */
    static Schema plus(Schema schema, Schema more) {
        Schema added = minus(more, schema);
        List<Table> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            tables.add(
                    added.table(table.name()).map(parts -> plus(table, parts)).orElse(table));
        }
        added.tables().stream()
                .filter(table -> schema.table(table.name()).isEmpty())
                .forEach(tables::add);
        return new Schema(tables, joined(schema.sequences(), added.sequences()), joined(schema.views(), added.views()));
    }

    private static Table minus(Table table, Table other) {
        return new Table(
                table.name(),
                minus(table.columns(), other.columns(), Column::name, Column::toString),
                other.primaryKey() == null ? table.primaryKey() : null,
                minus(table.uniques(), other.uniques(), UniqueConstraint::name, UniqueConstraint::toString),
                minus(table.foreignKeys(), other.foreignKeys(), ForeignKey::name, ForeignKey::toString),
                minus(table.checks(), other.checks(), Check::name, Check::toString),
                minus(table.indexes(), other.indexes(), Index::name, Index::toString),
                table.comment());
    }

    private static Table plus(Table table, Table parts) {
        return table.withPrimaryKey(table.primaryKey() == null ? parts.primaryKey() : table.primaryKey())
                .withColumns(joined(table.columns(), parts.columns()))
                .withUniques(joined(table.uniques(), parts.uniques()))
                .withForeignKeys(joined(table.foreignKeys(), parts.foreignKeys()))
                .withChecks(joined(table.checks(), parts.checks()))
                .withIndexes(joined(table.indexes(), parts.indexes()));
    }

    private static boolean isEmpty(Table table) {
        return table.parts().findAny().isEmpty();
    }

    private static <T> List<T> minus(
            List<T> all, List<T> others, Function<T, String> name, Function<T, String> definition) {
        Function<T, String> key =
                each -> Names.key(name.apply(each).isEmpty() ? definition.apply(each) : name.apply(each));
        Set<String> known = others.stream().map(key).collect(Collectors.toSet());
        return all.stream().filter(each -> !known.contains(key.apply(each))).toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
