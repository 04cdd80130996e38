package dev.retort.processor.diff.matching;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How names are written in a schema that is known. {@code Guest_ID} and {@code guest_id} are one name in SQL; a difference in case alone must not
 * look like a change.
 */
public record NameCase(Schema known) {

    /** A schema with the names written as they are known. */
    public Schema applyTo(Schema schema) {
        Schema columns = schema.mapTables(this::withKnownColumns);
        Schema tables = columns.mapTables(table -> withKnownNames(table)
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> withKnownCase(key, table, columns))
                        .toList()));
        return tables.withViews(schema.views().stream()
                        .map(view -> view.withName(known(known.views(), View::name, view.name())))
                        .toList())
                .withSequences(schema.sequences().stream()
                        .map(sequence -> sequence.withName(known(known.sequences(), Sequence::name, sequence.name())))
                        .toList());
    }

    private Table withKnownColumns(Table table) {
        Table result = table;
        for (Column column : table.columns()) {
            String withKnownCase =
                    old(table).map(old -> column(old, column.name())).orElse(column.name());
            if (!withKnownCase.equals(column.name())) {
                result = result.renameColumn(column.name(), withKnownCase);
            }
        }
        return result;
    }

    private Table withKnownNames(Table table) {
        Table old = old(table).orElse(table);
        PrimaryKey key = table.primaryKey();
        PrimaryKey oldKey = old.primaryKey();
        return table.withName(old.name())
                .withPrimaryKey(
                        key == null
                                ? null
                                : new PrimaryKey(
                                        oldKey != null && Names.same(oldKey.name(), key.name())
                                                ? oldKey.name()
                                                : key.name(),
                                        columns(table, key.columns()),
                                        columns(table, key.partition())))
                .withUniques(table.uniques().stream()
                        .map(unique -> unique.withName(known(old.uniques(), UniqueConstraint::name, unique.name()))
                                .withColumns(columns(table, unique.columns())))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> new Check(
                                known(old.checks(), Check::name, check.name()),
                                column(table, check.column()),
                                check.expression()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> new Index(
                                known(old.indexes(), Index::name, index.name()),
                                index.parts().stream()
                                        .map(part -> withKnownCase(table, part))
                                        .toList(),
                                index.unique()))
                        .toList());
    }

    private ForeignKey withKnownCase(ForeignKey key, Table table, Schema schema) {
        Table old = old(table).orElse(table);
        Optional<Table> target = schema.table(key.table());
        return new ForeignKey(
                known(old.foreignKeys(), ForeignKey::name, key.name()),
                columns(table, key.columns()),
                target.flatMap(this::old).or(() -> target).map(Table::name).orElse(key.table()),
                target.map(each -> columns(each, key.references())).orElse(key.references()),
                key.onDelete(),
                key.onUpdate());
    }

    private static IndexPart withKnownCase(Table table, IndexPart part) {
        return part.isColumn() ? part.withText(column(table, part.text())) : part;
    }

    private Optional<Table> old(Table table) {
        return known.table(table.name());
    }

    private static List<String> columns(Table table, List<String> names) {
        return names.stream().map(name -> column(table, name)).toList();
    }

    private static String column(Table table, String name) {
        return table.column(name).map(Column::name).orElse(name);
    }

    private static <T> String known(List<T> parts, Function<T, String> name, String wanted) {
        return parts.stream()
                .map(name)
                .filter(each -> Names.same(each, wanted))
                .findFirst()
                .orElse(wanted);
    }
}
