package dev.retort.operation;

import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Drops a table with all its parts: {@code drop table booking}. Loses its rows.
 *
 * @param table the table's name
 */
public record DropTable(String table) implements Operation {
    /**
     * The table that goes.
     *
     * @throws SchemaMismatchException if there is none of that name
     */
    public Table dropped(Schema before) {
        return SchemaEdits.table(before, table);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema.minusTable(dropped(schema).name());
    }

    @Override
    public Operation reverse(Schema before) {
        return new CreateTable(dropped(before));
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return Optional.of(new DropTable(projection.name(table)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "drop table " + table;
    }
}
