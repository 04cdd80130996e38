package dev.retort.dialect;

import dev.retort.processor.random.Soundness;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A random schema as SQLite can have it: {@code sales.guest} is {@code sales_guest}, no type has a name, and only a key is numbered. */
final class OneSchema {
    private static final String SALES = "sales.";

    private OneSchema() {}

    static Schema of(Schema schema) {
        Schema result = Schema.empty();
        for (Table table : schema.tables()) {
            if (result.table(flat(table.name())).isEmpty()) {
                result = result.plus(of(table));
            }
        }
        Schema tables = result;
        return withViews(
                schema,
                result.mapTables(table -> table.withForeignKeys(table.foreignKeys().stream()
                                .filter(key -> tables.table(key.table())
                                        .filter(parent -> isKey(parent, key.references()))
                                        .isPresent())
                                .toList()))
                        .withSequences(schema.sequences().stream()
                                .map(sequence ->
                                        new Sequence(flat(sequence.name()), sequence.start(), sequence.increment()))
                                .toList()));
    }

    /** The views that still have what they read. */
    private static Schema withViews(Schema from, Schema to) {
        Schema result = to;
        List<View> views = new ArrayList<>(from.views());
        Collections.reverse(views);
        for (View view : views) {
            View flat = new View(view.name(), view.query().map(query -> query.replace(SALES, "sales_")));
            List<View> more = new ArrayList<>(result.views());
            more.add(flat);
            Schema with = result.withViews(more);
            result = Soundness.violations(with).isEmpty() ? with : result;
        }
        return result;
    }

    /** Of two tables with one name the first is left, which may have another key. */
    private static boolean isKey(Table table, List<String> columns) {
        PrimaryKey key = table.primaryKey();
        return (key != null && key.columns().equals(columns))
                || table.uniques().stream().anyMatch(unique -> unique.columns().equals(columns));
    }

    private static Table of(Table table) {
        PrimaryKey key = table.primaryKey();
        return table.withName(flat(table.name()))
                .withColumns(table.columns().stream()
                        .map(column -> named(
                                key != null && key.columns().equals(List.of(column.name()))
                                        ? column
                                        : column.identity() ? column.withDefault("") : column))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(each -> new ForeignKey(
                                each.name(),
                                each.columns(),
                                flat(each.table()),
                                each.references(),
                                each.onDelete(),
                                each.onUpdate()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> table.name().startsWith(SALES) ? index.withName("sales_" + index.name()) : index)
                        .toList());
    }

    private static Column named(Column column) {
        return column.type() instanceof ColumnType.NamedEnumeration named
                ? column.withType(new ColumnType.Enumeration(named.values(), 255))
                : column;
    }

    private static String flat(String name) {
        return name.startsWith(SALES) ? "sales_" + name.substring(SALES.length()) : name;
    }
}
