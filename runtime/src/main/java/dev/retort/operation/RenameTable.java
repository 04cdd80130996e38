package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;

/**
 * Renames a table: {@code alter table guest rename to visitor}. Foreign keys that reference it follow.
 *
 * @param from the name until now
 * @param to the new name
 */
public record RenameTable(String from, String to) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        Table renamed = SchemaEdits.table(schema, from).withName(to);
        if (!Names.same(from, to) && schema.table(to).isPresent()) {
            throw new SchemaMismatchException("table " + to + " already exists");
        }
        return SchemaEdits.referencesTo(from, schema.minusTable(from).plus(renamed), this::follow);
    }

    /** Whether the table keeps its schema: {@code sales.guest} to {@code sales.person}. */
    public boolean staysInSchema() {
        return Names.same(Names.schema(from), Names.schema(to));
    }

    @Override
    public Operation reverse(Schema before) {
        return new RenameTable(to, from);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        String old = projection.name(from);
        String renamed = projection.name(to);
        return old.equals(renamed) ? Optional.empty() : Optional.of(new RenameTable(old, renamed));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "rename table " + from + " to " + to;
    }

    private ForeignKey follow(ForeignKey key) {
        return new ForeignKey(key.name(), key.columns(), to, key.references(), key.onDelete(), key.onUpdate());
    }
}
