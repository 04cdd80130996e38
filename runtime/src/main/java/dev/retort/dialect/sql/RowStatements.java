package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.operation.Backfill;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.InsertRows;
import dev.retort.operation.NumberedColumn;
import dev.retort.operation.Row;
import dev.retort.operation.UpdateRows;
import dev.retort.operation.ValueChange;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements for rows. A database overrides the literals that differ from the standard. */
public class RowStatements {
    private static final Set<@Nullable TypeKind> BYTES =
            EnumSet.of(TypeKind.BINARY, TypeKind.VARBINARY, TypeKind.BYTES, TypeKind.BLOB);

    private final Identifiers names;

    public RowStatements(Identifiers names) {
        this.names = names;
    }

    /** A text as a literal that nothing in it can end. */
    public String text(String value) {
        return Literals.text(value);
    }

    /** A comment on a table or column, where nothing but a plain literal may stand. */
    public String comment(String value) {
        return text(value);
    }

    /** Bytes, given in hexadecimal digits. */
    protected String bytes(String hexadecimal) {
        return "x'" + hexadecimal + "'";
    }

    /** A value as a literal for a column of a kind; null where the kind is not known. */
    public String value(@Nullable Object value, @Nullable TypeKind kind) {
        if (value instanceof String string) {
            return text(string);
        }
        if (value instanceof UUID uuid) {
            return BYTES.contains(kind) ? bytes(Literals.hexadecimal(uuid)) : text(uuid.toString());
        }
        return Literals.of(kind == null || value == null ? value : Literals.inUtc(value, kind));
    }

    /** A column of a key as text that {@link #value} understands: mostly the column itself. */
    protected String asText(String column, TypeKind kind) {
        return column;
    }

    /** The expression that a condition compares: mostly the column itself. */
    protected String compared(String column, @Nullable TypeKind kind) {
        return column;
    }

    /** A value that a column is compared with. */
    protected String constant(Object value, @Nullable TypeKind kind) {
        return value(value, kind);
    }

    /** {@code insert into sentiment (code, label) values ('P', 'positive')}. */
    protected List<String> insert(InsertRows operation, Table table) {
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
    protected List<String> delete(DeleteRows operation, Table table) {
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

    /** Fills all rows at once, those that batches left over too. */
    List<String> fill(Backfill operation) {
        String column = names.sql(operation.column());
        return List.of("update " + names.sql(operation.table()) + " set " + column + " = "
                + names.expression(operation.value()) + " where " + column + " is null");
    }

    /** {@code update sentiment set label = 'good' where code = 'P' and label = 'positive'}. */
    protected List<String> update(UpdateRows operation, Table table) {
        List<String> values = new ArrayList<>();
        Set<String> conditions = new LinkedHashSet<>(
                conditions(operation.key().values(), columns(operation.key().columns(), table)));
        for (ValueChange change : operation.changes()) {
            Column column = table.column(change.column()).orElseThrow();
            values.add(names.sql(column.name()) + " = " + value(change.to(), kind(column)));
            conditions.add(condition(change.from(), column));
        }
        return List.of("update " + names.sql(operation.table()) + " set " + String.join(", ", values) + " where "
                + String.join(" and ", conditions));
    }

    private String condition(Row row, List<Column> columns) {
        return String.join(" and ", conditions(row, columns));
    }

    private List<String> conditions(Row row, List<Column> columns) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            conditions.add(condition(row.values().get(i), columns.get(i)));
        }
        return conditions;
    }

    private String condition(@Nullable Object value, Column column) {
        String name = names.sql(column.name());
        TypeKind kind = kind(column);
        return value == null ? name + " is null" : compared(name, kind) + " = " + constant(value, kind);
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
    protected static Object asHeld(Object value, @Nullable TypeKind kind) {
        return value instanceof Number number && kind == TypeKind.REAL ? (double) number.floatValue() : value;
    }

    private static List<Column> columns(List<String> names, Table table) {
        return names.stream().map(name -> table.column(name).orElseThrow()).toList();
    }

    /** A query of the number that a sequence continues with: above every number in the rows, as {@code next_val}. */
    final String nextNumber(ContinueSequence operation, Sequence sequence) {
        boolean one = operation.columns().size() == 1;
        NumberedColumn first = operation.columns().get(0);
        String greatest = "max(" + (one ? names.sql(first.column()) : "n") + ")";
        String rows = one
                ? names.sql(first.table())
                : operation.columns().stream()
                        .map(each ->
                                "select max(" + names.sql(each.column()) + ") as n from " + names.sql(each.table()))
                        .collect(Collectors.joining(" union all ", "(", ") numbers"));
        return "select case when coalesce(" + greatest + ", 0) < " + sequence.start() + " then " + sequence.start()
                + " else " + greatest + " + " + sequence.increment() + " end as next_val from " + rows;
    }
}
