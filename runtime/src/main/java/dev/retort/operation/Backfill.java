package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.Optional;

/**
 * Gives rows without a value in a column one: {@code update guest set email = 'unknown' where email is null}, in batches by primary key
 * where the revision is not one transaction. Rows that have a value keep it, so that it can be run again.
 *
 * @param table the table
 * @param column the column
 * @param value the value as SQL, which may read other columns of the row: {@code 'unknown'}, {@code lower(name)}
 */
public record Backfill(String table, String column, String value) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        if (SchemaEdits.table(schema, table).column(column).isEmpty()) {
            throw new SchemaMismatchException("table %s has no column %s".formatted(table, column));
        }
        return schema;
    }

    /** None: which rows had no value is not known afterwards. A downgrade mostly drops the column. */
    @Override
    public Operation reverse(Schema before) {
        throw new IrreversibleOperationException(this);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.has(SchemaEdits.table(before, table), column)
                ? Optional.of(new Backfill(projection.name(table), column, value))
                : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "backfill " + table + " " + column + " " + CanonicalText.quote(value);
    }
}
