package dev.retort.catalog.hibernate;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.StandardType;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schema that Hibernate created on an empty database. A table with a type that only the user's database knows, such as a domain, can't be created
 * there: Hibernate goes on without it.
 *
 * @param created what is there
 * @param declared the schema that the entities ask for
 * @param database the name of the dialect
 */
public record CreatedSchema(Schema created, Schema declared, String database) {

    /** Why tables are not there, a line each: {@code staff.salary has the type money_amount}. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (Table table : impossible()) {
            for (Column column : table.columns()) {
                ownType(column)
                        .ifPresent(type ->
                                reasons.add("%s.%s has the type %s".formatted(table.name(), column.name(), type)));
            }
        }
        return reasons;
    }

    /** The created schema with the tables that could not be created, and the foreign keys to them, as the entities ask for them. */
    public Schema completed() {
        List<Table> impossible = impossible();
        Schema completed = created.mapTables(table -> {
            Table whole = table;
            List<ForeignKey> keys =
                    declared.table(table.name()).map(Table::foreignKeys).orElse(List.of());
            for (ForeignKey key : keys) {
                if (impossible.stream().anyMatch(each -> Names.same(each.name(), key.table()))) {
                    whole = whole.withForeignKeys(Stream.concat(whole.foreignKeys().stream(), Stream.of(key))
                            .toList());
                }
            }
            return whole;
        });
        for (Table table : impossible) {
            completed = completed.plus(table);
        }
        return completed;
    }

    private List<Table> impossible() {
        return declared.tables().stream()
                .filter(table -> created.table(table.name()).isEmpty())
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> ownType(column).isPresent()))
                .toList();
    }

    private Optional<String> ownType(Column column) {
        return column.type().at(database) instanceof ColumnType.Definition definition
                        && StandardType.about(definition.sql()).isEmpty()
                ? Optional.of(definition.sql())
                : Optional.empty();
    }
}
