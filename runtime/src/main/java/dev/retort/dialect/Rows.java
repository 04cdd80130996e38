package dev.retort.dialect;

import dev.retort.operation.DeleteRows;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Row;
import dev.retort.operation.UpdateRows;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as SQL. A database says here how it writes values where it differs from the standard. */
class Rows {
    private static final Set<@Nullable TypeKind> BYTES =
            EnumSet.of(TypeKind.BINARY, TypeKind.VARBINARY, TypeKind.BYTES, TypeKind.BLOB);

    private final Identifiers names;

    Rows(Identifiers names) {
        this.names = names;
    }

    /** A text as a literal that nothing in it can end. */
    String text(String value) {
        return Literals.text(value);
    }

    /** A comment on a table or column, where nothing but a plain literal may stand. */
    String comment(String value) {
        return text(value);
    }

    /** Bytes, given in hexadecimal digits. */
    String bytes(String hexadecimal) {
        return "x'" + hexadecimal + "'";
    }

    /** A value as a literal for a column of a kind; null where the kind is not known. */
    String value(@Nullable Object value, @Nullable TypeKind kind) {
        if (value instanceof String string) {
            return text(string);
        }
        if (value instanceof UUID uuid) {
            return BYTES.contains(kind) ? bytes(Literals.hexadecimal(uuid)) : text(uuid.toString());
        }
        return Literals.of(kind == null || value == null ? value : Literals.inUtc(value, kind));
    }

    /** A column of a key as text that {@link #value} understands: mostly the column itself. */
    String asText(String column, TypeKind kind) {
        return column;
    }

    /** What a column is compared with in a condition: mostly the column itself. */
    String compared(String column, @Nullable TypeKind kind) {
        return column;
    }

    /** A value that a column is compared with. */
    String constant(Object value, @Nullable TypeKind kind) {
        return value(value, kind);
    }

    /** {@code insert into sentiment (code, label) values ('P', 'positive')}. */
    List<String> insert(InsertRows operation, Table table) {
        if (operation.rows().isEmpty()) {
            return List.of();
        }
        List<Column> columns = columns(operation.columns(), table);
        return List.of("insert into " + names.sql(operation.table()) + " (" + names.list(operation.columns())
                + ") values"
                + operation.rows().stream()
                        .map(row -> values(row, columns))
                        .collect(Collectors.joining(",\n    ", operation.rows().size() == 1 ? " " : "\n    ", "")));
    }

    private String values(Row row, List<Column> columns) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(value(row.values().get(i), kind(columns.get(i))));
        }
        return "(" + String.join(", ", values) + ")";
    }

    /** {@code delete from sentiment where code = 'P' and label is null}. */
    List<String> delete(DeleteRows operation, Table table) {
        if (operation.rows().isEmpty()) {
            return List.of();
        }
        List<Column> columns = columns(operation.columns(), table);
        String conditions = operation.rows().size() == 1
                ? " " + condition(operation.rows().get(0), columns)
                : operation.rows().stream()
                        .map(row -> condition(row, columns))
                        .collect(Collectors.joining(")\n    or (", "\n    (", ")"));
        return List.of("delete from " + names.sql(operation.table()) + " where" + conditions);
    }

    /** {@code update sentiment set label = 'good' where code = 'P' and label = 'positive'}. */
    List<String> update(UpdateRows operation, Table table) {
        List<Column> keys = columns(operation.keys(), table);
        List<Column> columns = columns(operation.columns(), table);
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            changes.add(names.sql(columns.get(i).name()) + " = "
                    + value(operation.to().values().get(i), kind(columns.get(i))));
        }
        return List.of("update " + names.sql(operation.table()) + " set " + String.join(", ", changes) + " where "
                + condition(operation.key(), keys) + " and " + condition(operation.from(), columns));
    }

    private String condition(Row row, List<Column> columns) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.values().get(i);
            String column = names.sql(columns.get(i).name());
            TypeKind kind = kind(columns.get(i));
            conditions.add(
                    value == null ? column + " is null" : compared(column, kind) + " = " + constant(value, kind));
        }
        return String.join(" and ", conditions);
    }

    /** A float of up to 24 binary digits is a real, any other a double. */
    private static @Nullable TypeKind kind(Column column) {
        if (!(column.type() instanceof ColumnType.Basic basic)) {
            return null;
        }
        if (basic.kind() != TypeKind.FLOAT) {
            return basic.kind();
        }
        return basic.arguments().get(0) <= 24 ? TypeKind.REAL : TypeKind.DOUBLE;
    }

    /** A number as a real holds it, for databases that compare a real as a double: 0.1 is 0.10000000149011612 there. */
    static Object asHeld(Object value, @Nullable TypeKind kind) {
        return value instanceof Number number && kind == TypeKind.REAL ? (double) number.floatValue() : value;
    }

    private static List<Column> columns(List<String> names, Table table) {
        return names.stream().map(name -> table.column(name).orElseThrow()).toList();
    }
}
