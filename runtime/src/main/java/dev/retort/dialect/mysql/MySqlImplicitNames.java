package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that MySQL and MariaDB give to what has none (MySQL 8.0, CREATE TABLE; {@code make_unique_key_name}): a unique
 * constraint is called by its first column, a foreign key {@code booking_ibfk_1}; a primary key has no name at all.
 */
final class MySqlImplicitNames {
    private final Identifiers names;
    private final Checks checks;

    /**
     * @param names how the database writes names
     * @param checks what checks of a table are called
     */
    MySqlImplicitNames(Identifiers names, Checks checks) {
        this.names = names;
        this.checks = checks;
    }

    /** The tables that have checks, and the names of these. */
    enum Checks {
        /** MySQL before 8.0.16 reads checks and forgets them. */
        NONE,
        /** MySQL: {@code booking_chk_1}; one that belongs to a column is one of the table. */
        MYSQL,
        /** MariaDB: {@code CONSTRAINT_1}; one that belongs to a column is part of the column. */
        MARIADB
    }

    /** The table with every constraint that the database will hold beside its columns, each with its name. */
    Table explicit(Table table) {
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key == null ? null : key.withName(""))
                .withUniques(uniques(table))
                .withForeignKeys(foreignKeys(table))
                .withChecks(checks(table));
    }

    private List<UniqueConstraint> uniques(Table table) {
        Set<String> taken = new HashSet<>();
        taken.add("primary");
        Stream.concat(
                        table.uniques().stream().map(UniqueConstraint::name),
                        table.indexes().stream().map(Index::name))
                .forEach(name -> taken.add(Names.key(name)));
        return table.uniques().stream()
                .map(unique -> unique.name().isEmpty()
                        ? new UniqueConstraint(byColumn(unique.columns().get(0), taken), unique.columns())
                        : unique)
                .toList();
    }

    private String byColumn(String column, Set<String> taken) {
        String stored = names.stored(column);
        for (int pass = 1; ; pass++) {
            String name = "`" + (pass == 1 ? stored : stored + "_" + pass) + "`";
            if (taken.add(Names.key(name)) && !taken.contains(Names.key(name.replace("`", "")))) {
                return name;
            }
        }
    }

    private List<ForeignKey> foreignKeys(Table table) {
        List<ForeignKey> keys = new ArrayList<>();
        int number = 0;
        for (ForeignKey key : table.foreignKeys()) {
            keys.add(
                    key.name().isEmpty()
                            ? new ForeignKey(
                                    numbered(table, "_ibfk_", ++number),
                                    key.columns(),
                                    key.table(),
                                    key.references(),
                                    key.onDelete(),
                                    key.onUpdate())
                            : key);
        }
        return keys;
    }

    private List<Check> checks(Table table) {
        List<Check> all = new ArrayList<>();
        if (checks == Checks.NONE) {
            return all;
        }
        if (checks == Checks.MYSQL) {
            table.columns()
                    .forEach(column -> ofColumn(table, column)
                            .ifPresent(condition -> all.add(new Check("", column.name(), condition))));
        }
        table.checks().stream().filter(check -> !ColumnChecks.isUnnamed(check)).forEach(all::add);
        List<Check> named = new ArrayList<>();
        int number = 0;
        for (Check check : all) {
            named.add(check.name().isEmpty() ? check.withName(name(table, ++number)) : check);
        }
        return named;
    }

    private String name(Table table, int number) {
        return checks == Checks.MARIADB ? "CONSTRAINT_" + number : numbered(table, "_chk_", number);
    }

    private String numbered(Table table, String label, int number) {
        return "`" + names.stored(table.name()) + label + number + "`";
    }

    /** The check that is part of a column. */
    Optional<String> inColumn(Table table, Column column) {
        return checks == Checks.MARIADB ? ofColumn(table, column) : Optional.empty();
    }

    private static Optional<String> ofColumn(Table table, Column column) {
        return ColumnChecks.of(table, column, Stream.empty());
    }
}
