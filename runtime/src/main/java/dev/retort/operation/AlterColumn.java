package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Changes properties of a column: {@code alter table booking alter column …}. Its name stays; see {@link RenameColumn}.
 *
 * @param table the table's name
 * @param column the column's name
 * @param changes what changes, each property at most once, see {@link ColumnProperties}; all else stays as it is
 */
public record AlterColumn(String table, String column, List<PropertyChange<Column, ?>> changes) implements Operation {
    public AlterColumn {
        changes = List.copyOf(changes);
    }

    /** The changes between two columns of the same name. */
    public static AlterColumn between(String table, Column from, Column to) {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("column %s can't become %s here; rename it".formatted(from, to));
        }
        return new AlterColumn(table, from.name(), PropertyChange.between(ColumnProperties.ALL, from, to));
    }

    /**
     * The column until now.
     *
     * @throws SchemaMismatchException if the table has none of that name
     */
    public Column from(Schema before) {
        return SchemaEdits.column(before, table, column);
    }

    /**
     * The column as it becomes.
     *
     * @throws SchemaMismatchException if the column is not as the changes expect it
     */
    public Column to(Schema before) {
        return PropertyChange.all(changes, from(before), "column " + table + "." + column);
    }

    /** Whether all that changes is that the column may no longer be null. */
    public boolean onlyRequiresValues() {
        return requiresValues() && changes.size() == 1;
    }

    /** Whether the column may be null before and may not afterwards. */
    public boolean requiresValues() {
        return changes.contains(new PropertyChange<>(ColumnProperties.NULLABLE, true, false));
    }

    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        return schema.with(altered.withColumn(to(schema)));
    }

    @Override
    public Operation reverse(Schema before) {
        return new AlterColumn(table, column, PropertyChange.reversed(changes));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        String name = projection.name(table);
        Optional<Column> from = projection.of(from(before));
        Optional<Column> to = projection.of(to(before));
        if (from.isEmpty()) {
            return to.map(there -> new AddColumn(name, there));
        }
        if (to.isEmpty()) {
            return from.map(there -> new DropColumn(name, there.name()));
        }
        return from.equals(to) && !changes.isEmpty()
                ? Optional.empty()
                : Optional.of(between(name, from.get(), to.get()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "alter column " + table + " " + column + PropertyChange.text(changes);
    }
}
