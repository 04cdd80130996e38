package dev.retort.report.html;

import dev.retort.dialect.Dialect;
import dev.retort.problem.RetortException;
import dev.retort.report.change.Cardinality;
import dev.retort.report.change.KeyRole;
import dev.retort.report.change.Mark;
import dev.retort.report.history.ColumnEvent;
import dev.retort.report.history.SchemaHistory;
import dev.retort.report.history.TableEvent;
import dev.retort.report.history.TableHistory;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables as data of the page. The file {@code model.js} reads them and names each field. */
final class TableData {
    private static final int NULLABLE = 1;
    private static final int PRIMARY_KEY = 2;
    private static final int FOREIGN_KEY = 4;
    private static final int OPTIONAL = 1;
    private static final int SINGLE = 2;

    private final SchemaHistory history;
    private final EntityIndex entities;
    private final List<Dialect> databases;
    private final TextPool texts;
    private final Map<List<Integer>, Integer> types = new LinkedHashMap<>();

    TableData(SchemaHistory history, EntityIndex entities, List<Dialect> databases, TextPool texts) {
        this.history = history;
        this.entities = entities;
        this.databases = List.copyOf(databases);
        this.texts = texts;
    }

    /** The portable type and the type on each database, by the number that columns have. */
    List<List<Integer>> types() {
        return List.copyOf(types.keySet());
    }

    Map<String, Object> of(Table table) {
        TableHistory past = history.table(table.name());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", table.name());
        json.put("comment", table.comment());
        json.put("entity", entities.member(table.name()));
        json.put("package", texts.of(entities.packageOf(table.name())));
        json.put("schema", texts.of(schema(table.name())));
        json.put(
                "columns",
                table.columns().stream().map(each -> column(table, each, past)).toList());
        put(json, "primaryKey", primaryKey(table.primaryKey()));
        put(
                json,
                "uniques",
                table.uniques().stream()
                        .map(each -> List.of(each.name(), texts.of(each.columns())))
                        .toList());
        put(
                json,
                "checks",
                table.checks().stream()
                        .map(each -> List.of(each.name(), each.expression().toString()))
                        .toList());
        put(
                json,
                "indexes",
                table.indexes().stream()
                        .map(each -> List.of(each.name(), each.unique() ? 1 : 0, listed(each.parts())))
                        .toList());
        put(
                json,
                "references",
                table.foreignKeys().stream().map(each -> reference(table, each)).toList());
        put(json, "events", past.events().stream().map(TableData::event).toList());
        return json;
    }

    /** What is not there takes no place. */
    private static void put(Map<String, Object> json, String name, List<?> values) {
        if (!values.isEmpty()) {
            json.put(name, values);
        }
    }

    private static String schema(String table) {
        return table.contains(".") ? table.substring(0, table.lastIndexOf('.')) : "";
    }

    private static String listed(List<?> parts) {
        return String.join(", ", parts.stream().map(Object::toString).toList());
    }

    private List<Object> primaryKey(@Nullable PrimaryKey key) {
        return key == null ? List.of() : List.of(key.name(), texts.of(key.columns()));
    }

    private List<Object> reference(Table table, ForeignKey key) {
        Cardinality cardinality = Cardinality.of(table, key);
        String text = key.toString();
        int rule = text.indexOf(" on delete ") >= 0 ? text.indexOf(" on delete ") : text.indexOf(" on update ");
        return List.of(
                key.name(),
                texts.of(key.columns()),
                texts.of(key.table()),
                texts.of(key.references()),
                texts.of(rule < 0 ? "" : text.substring(rule + 1)),
                (cardinality.optional() ? OPTIONAL : 0) + (cardinality.single() ? SINGLE : 0));
    }

    private static List<Integer> event(TableEvent event) {
        return Stream.concat(Stream.of(event.revision()), event.operations().stream())
                .toList();
    }

    /** Its name, type, flags, definition, member, comment, and what happened to it. Zeros and nothing at the end are left out. */
    private List<Object> column(Table table, Column column, TableHistory past) {
        List<Object> values = new ArrayList<>(List.of(
                texts.of(column.name()),
                type(column),
                flags(table, column),
                texts.of(definition(column)),
                texts.of(entities.member(table.name(), column.name())),
                texts.of(column.comment())));
        past.events(column).stream()
                .filter(each -> !isWithTable(each, past))
                .forEach(each -> values.addAll(
                        List.of(each.revision(), each.mark() == Mark.ADDED ? 0 : 1, texts.of(each.former()))));
        while (values.get(values.size() - 1).equals(0) && values.size() <= 6) {
            values.remove(values.size() - 1);
        }
        return values;
    }

    /** Whether it is the event that made the table, which the page knows already. */
    private static boolean isWithTable(ColumnEvent event, TableHistory past) {
        return event.mark() == Mark.ADDED
                && !past.events().isEmpty()
                && past.events().get(0).revision() == event.revision();
    }

    private static int flags(Table table, Column column) {
        KeyRole role = KeyRole.of(table, column);
        return (column.nullable() ? NULLABLE : 0)
                + (role.primary() ? PRIMARY_KEY : 0)
                + (role.foreign() ? FOREIGN_KEY : 0);
    }

    /** What the snapshot tells of a column beside its name, type and nullability. */
    private static String definition(Column column) {
        String plain = new Column(column.name(), column.type(), column.nullable()).toString();
        String all = column.withComment("").toString();
        return all.startsWith(plain) ? all.substring(plain.length()).strip() : all;
    }

    private int type(Column column) {
        List<Integer> row = new ArrayList<>();
        row.add(texts.of(column.type().toString()));
        databases.forEach(each -> row.add(texts.of(type(column, each))));
        return types.computeIfAbsent(List.copyOf(row), key -> types.size());
    }

    /** Empty where the database has no such column, or no such type. */
    private static String type(Column column, Dialect database) {
        if (column.notOn().contains(database.name())) {
            return "";
        }
        try {
            return database.type(column.type());
        } catch (RetortException unsupported) {
            return "";
        }
    }
}
