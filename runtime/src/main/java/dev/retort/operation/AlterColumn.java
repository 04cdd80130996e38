package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;

/**
 * Changes a column's type, nullability, default, identity, expression, collation or comment: {@code alter table booking alter column …}.
 * Its name stays; see {@link RenameColumn}.
 *
 * @param table the table
 * @param from the column until now
 * @param to the column as it shall be
 */
public record AlterColumn(String table, Column from, Column to) implements Operation {
    public AlterColumn {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("column %s can't become %s here; rename it".formatted(from, to));
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(schema, table, each -> {
            Parts.minus("table " + table, each.columns(), from);
            return each.withColumns(each.columns().stream()
                    .map(column -> column.equals(from) ? to : column)
                    .toList());
        });
    }

    @Override
    public Operation reverse() {
        return new AlterColumn(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "alter " + table + " " + from + " to " + to;
    }
}
