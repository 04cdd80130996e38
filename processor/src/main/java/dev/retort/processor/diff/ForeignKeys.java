package dev.retort.processor.diff;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Foreign keys. One with other columns or other rules is another one. */
final class ForeignKeys {
    private ForeignKeys() {}

    /**
     * Those that go, and those that can't be there while what they stand on changes: the key that they reference, or the type of a column on
     * either side. {@link #add} brings the latter back.
     */
    static List<Operation> drop(Comparison comparison) {
        List<Operation> operations = new ArrayList<>();
        for (Table table : comparison.now().tables()) {
            List<ForeignKey> unwanted = comparison
                    .pair(table.name())
                    .map(pair -> Named.FOREIGN_KEYS.unwanted(pair))
                    .orElse(List.of());
            table.foreignKeys().stream()
                    .filter(key -> unwanted.contains(key) || losesFooting(comparison, table, key))
                    .forEach(key -> operations.add(new DropForeignKey(table.name(), key)));
        }
        return operations;
    }

    /** Those that come, or come back. */
    static List<Operation> add(Comparison comparison) {
        return comparison.each(
                pair -> pair.missing(Table::foreignKeys).stream().map(key -> new AddForeignKey(pair.name(), key)));
    }

    private static boolean losesFooting(Comparison comparison, Table table, ForeignKey key) {
        boolean own = comparison
                .pair(table.name())
                .filter(pair -> isRetyped(pair, key.columns()))
                .isPresent();
        boolean target = comparison
                .pair(key.table())
                .filter(pair -> isRetyped(pair, key.references())
                        || goneKeys(pair).anyMatch(columns -> isOver(columns, key.references())))
                .isPresent();
        return own || target;
    }

    /** Whether one of some columns goes or gets another type. */
    private static boolean isRetyped(Pair pair, List<String> columns) {
        return pair.now().columns().stream()
                .filter(column -> Names.contains(columns, column.name()))
                .anyMatch(column -> pair.goalOf(column.name())
                        .filter(goal -> !Columns.isRetyped(column.type(), goal.type()))
                        .isEmpty());
    }

    /** The columns of what keeps rows unique now and goes. An index counts: PostgreSQL lets a foreign key stand on one. */
    private static Stream<List<String>> goneKeys(Pair pair) {
        return Stream.concat(
                keys(Named.PRIMARY_KEYS.unwanted(pair), Named.UNIQUES.unwanted(pair)),
                Named.INDEXES.unwanted(pair).stream().filter(Index::unique).map(ForeignKeys::columns));
    }

    /** Whether a foreign key of a new table can be part of CREATE TABLE: its target is there, in the form that it shall have. */
    static boolean fits(ForeignKey key, Schema now, Schema goal) {
        Optional<Table> target = now.table(key.table());
        if (target.isEmpty()) {
            return goal.table(key.table()).isEmpty();
        }
        return types(target.get(), key.references())
                        .equals(types(goal.table(key.table()).orElseThrow(), key.references()))
                && keys(PrimaryKeys.of(target.get()), target.get().uniques())
                        .anyMatch(columns -> isOver(columns, key.references()));
    }

    private static List<Optional<ColumnType>> types(Table table, List<String> columns) {
        return columns.stream()
                .map(name -> table.column(name).map(Column::type))
                .toList();
    }

    private static Stream<List<String>> keys(List<PrimaryKey> primary, List<UniqueConstraint> uniques) {
        return Stream.concat(
                primary.stream().map(PrimaryKey::columns), uniques.stream().map(UniqueConstraint::columns));
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }

    private static boolean isOver(List<String> key, List<String> columns) {
        return key.size() == columns.size() && columns.stream().allMatch(name -> Names.contains(key, name));
    }
}
