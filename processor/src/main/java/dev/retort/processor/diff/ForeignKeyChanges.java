package dev.retort.processor.diff;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.DropForeignKey;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Foreign keys. One with other columns or other rules is another one. */
final class ForeignKeyChanges {
    private ForeignKeyChanges() {}

    /**
     * Those that go, and those that can't be there while what they stand on changes: the key that they reference, or the type of a column on
     * either side. {@link #add} brings the latter back.
     */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return drop(comparison, (table, key) -> true);
    }

    /** Those of them that can't wait until the key that they reference is exchanged. */
    static List<PlannedOperation> dropInTheWay(SchemaComparison comparison) {
        return drop(comparison, (table, key) -> !Replacement.canWait(comparison, table, key));
    }

    private static List<PlannedOperation> drop(SchemaComparison comparison, BiPredicate<Table, ForeignKey> which) {
        List<PlannedOperation> operations = new ArrayList<>();
        for (Table table : comparison.now().tables()) {
            Optional<TablePair> pair = comparison.pair(table.name());
            List<ForeignKey> obsolete =
                    pair.map(NamedPartChanges.FOREIGN_KEYS::obsolete).orElse(List.of());
            table.foreignKeys().stream()
                    .filter(key -> obsolete.contains(key) || losesColumnsOrTarget(comparison, table, key))
                    .filter(key -> which.test(table, key))
                    .forEach(key -> operations.add(comparison.plan(
                            new DropForeignKey(table.name(), ConstraintReference.to(key)), table, key.columns())));
        }
        return operations;
    }

    /** The objects to add, or to add again. */
    static List<PlannedOperation> add(SchemaComparison comparison) {
        return comparison.each(pair -> pair.missing(Table::foreignKeys).stream()
                .map(key -> pair.plan(new AddForeignKey(pair.name(), key), key.columns())));
    }

    private static boolean losesColumnsOrTarget(SchemaComparison comparison, Table table, ForeignKey key) {
        boolean own = comparison
                .pair(table.name())
                .filter(pair -> isRetyped(pair, key.columns()))
                .isPresent();
        boolean target = comparison
                .pair(key.table())
                .filter(pair -> isRetyped(pair, key.references())
                        || droppedKeys(pair).anyMatch(columns -> isOver(columns, key.references())))
                .isPresent();
        return own || target;
    }

    /** Whether one of some columns goes or gets another type. */
    private static boolean isRetyped(TablePair pair, List<String> columns) {
        return pair.now().columns().stream()
                .filter(column -> Names.contains(columns, column.name()))
                .anyMatch(column -> pair.goalOf(column.name())
                        .filter(goal -> !ColumnChanges.isRetyped(column.type(), goal.type()))
                        .isEmpty());
    }

    /** The columns of what keeps rows unique now and goes. An index counts: PostgreSQL lets a foreign key stand on one. */
    private static Stream<List<String>> droppedKeys(TablePair pair) {
        List<PrimaryKey> primary = NamedPartChanges.PRIMARY_KEYS.obsolete(pair);
        return Stream.of(
                        keys(primary, NamedPartChanges.UNIQUES.obsolete(pair)),
                        primary.stream().map(PrimaryKey::columnsWithoutPartitions),
                        NamedPartChanges.INDEXES.obsolete(pair).stream()
                                .filter(Index::unique)
                                .map(IndexChanges::columns))
                .flatMap(each -> each);
    }

    /** Whether a foreign key of a new table can be part of CREATE TABLE: its target is there, in the form that it shall have. */
    static boolean fits(ForeignKey key, Schema now, Schema goal) {
        Optional<Table> target = now.table(key.table());
        if (target.isEmpty()) {
            return goal.table(key.table()).isEmpty();
        }
        return types(target.get(), key.references())
                        .equals(types(goal.table(key.table()).orElseThrow(), key.references()))
                && keys(PrimaryKeyChanges.of(target.get()), target.get().uniques())
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

    static boolean isOver(List<String> key, List<String> columns) {
        return key.size() == columns.size() && columns.stream().allMatch(name -> Names.contains(key, name));
    }
}
