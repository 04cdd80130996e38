package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Renames a column: {@code alter table guest rename column fax to phone}. Keys, indexes, checks and references to it follow.
 *
 * @param table the table
 * @param from the name until now
 * @param to the new name
 */
public record RenameColumn(String table, String from, String to) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        if (altered.column(from).isEmpty()) {
            throw new SchemaMismatchException("table %s has no column %s".formatted(table, from));
        }
        if (!Names.same(from, to) && altered.column(to).isPresent()) {
            throw new SchemaMismatchException("table %s already has a column %s".formatted(table, to));
        }
        return SchemaEdits.referencesTo(table, schema.with(altered.renameColumn(from, to)), this::follow);
    }

    @Override
    public Operation reverse(Schema before) {
        return new RenameColumn(table, to, from);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.has(SchemaEdits.table(before, table), from)
                ? Optional.of(new RenameColumn(projection.name(table), from, to))
                : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "rename column " + table + " " + from + " to " + to;
    }

    private ForeignKey follow(ForeignKey key) {
        var references = key.references().stream()
                .map(name -> Names.same(name, from) ? to : name)
                .toList();
        return new ForeignKey(key.name(), key.columns(), key.table(), references, key.onDelete(), key.onUpdate());
    }
}
