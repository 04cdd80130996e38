package dev.retort.catalog.adopt;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names of keys, constraints and indexes that a revision would give to a part of one table although a part of another table has and keeps them. The
 * database refuses that when the revision runs.
 *
 * @param head the schema before
 * @param goal the schema to reach
 * @param live the schema of the database, with the tables that are left alone
 * @param database the name of the dialect
 */
public record TakenNames(Schema head, Schema goal, Schema live, String database) {

    /** The names, a line each: {@code pk_guest for a part of guest: archive has and keeps it}. */
    public List<String> lines() {
        Map<String, String> owners = new HashMap<>();
        live.tables().stream()
                .filter(table -> goal.table(table.name()).isEmpty()
                        && head.table(table.name()).isEmpty())
                .forEach(table -> names(table).forEach(name -> owners.put(name, table.name())));
        goal.tables()
                .forEach(table -> names(table)
                        .filter(name -> !isNew(name, table))
                        .forEach(name -> owners.put(name, table.name())));
        return goal.tables().stream()
                .flatMap(table -> names(table)
                        .filter(name -> isNew(name, table) && owners.containsKey(name))
                        .map(name -> "%s for a part of %s: %s has and keeps it"
                                .formatted(name, table.name(), owners.get(name))))
                .toList();
    }

    private boolean isNew(String name, Table table) {
        return head.table(table.name()).stream().flatMap(this::names).noneMatch(name::equals);
    }

    /** The names that no other table of the schema may have a part with. MySQL, MariaDB and SQLite have few of these, and name them after the table. */
    private Stream<String> names(Table table) {
        return switch (database) {
            case "postgresql" ->
                named(table.parts().filter(part -> !(part instanceof ForeignKey) && !(part instanceof Check)));
            case "h2" -> named(table.parts());
            default -> Stream.of();
        };
    }

    private static Stream<String> named(Stream<TablePart> parts) {
        return parts.filter(part -> !(part instanceof Column))
                .map(TablePart::name)
                .filter(name -> !name.isEmpty())
                .map(Names::key);
    }
}
