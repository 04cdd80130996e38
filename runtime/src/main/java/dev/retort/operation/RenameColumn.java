package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;

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
        Table changed = Parts.table(schema, table);
        if (changed.column(from).isEmpty()) {
            throw new SchemaMismatchException("table %s has no column %s".formatted(table, from));
        }
        if (!Names.same(from, to) && changed.column(to).isPresent()) {
            throw new SchemaMismatchException("table %s has a column %s already".formatted(table, to));
        }
        return Parts.change(schema, table, each -> each.renameColumn(from, to)).mapTables(this::follow);
    }

    @Override
    public Operation reverse() {
        return new RenameColumn(table, to, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "rename column " + table + " " + from + " to " + to;
    }

    private Table follow(Table each) {
        return each.withForeignKeys(each.foreignKeys().stream()
                .map(key -> Names.same(key.table(), table) ? follow(key) : key)
                .toList());
    }

    private ForeignKey follow(ForeignKey key) {
        var references = key.references().stream()
                .map(name -> Names.same(name, from) ? to : name)
                .toList();
        return new ForeignKey(key.name(), key.columns(), key.table(), references, key.onDelete(), key.onUpdate());
    }
}
