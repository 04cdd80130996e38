package dev.retort.dialect.sql;

import dev.retort.dialect.text.ColumnMention;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.ObjectName;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What PostgreSQL adds to a table by itself, made explicit so that it can be dropped and renamed later: names of constraints that have
 * none, the check of an enumeration, and the checks of a column joined to the one that Hibernate makes of them. H2 takes the names of
 * foreign keys from here.
 */
public final class ImplicitNames {
    private final Identifiers names;
    private final int nameLimit;

    /**
     * @param names how the database writes names
     * @param nameLimit the most bytes of a name
     */
    public ImplicitNames(Identifiers names, int nameLimit) {
        this.names = names;
        this.nameLimit = nameLimit;
    }

    /** The table with every constraint that the database will hold, each with its name. */
    public Table explicit(Table table) {
        List<Check> checks = ColumnChecks.joined(table, ColumnChecks::ofEnumeration);
        Set<String> taken = taken(table);
        PrimaryKey key = table.primaryKey();
        if (key != null && key.name().isEmpty()) {
            key = key.withName(choose(taken, table, List.of(), "pkey"));
        }
        return new Table(
                table.name(),
                table.columns(),
                key,
                table.uniques().stream()
                        .map(unique -> named(unique, table, taken))
                        .toList(),
                table.foreignKeys().stream()
                        .map(each -> named(each, table, taken))
                        .toList(),
                checks.stream().map(check -> named(check, table, taken)).toList(),
                table.indexes(),
                table.comment());
    }

    /** The table with a name for every foreign key. Other constraints have a name only if one was given. */
    public Table withNamedForeignKeys(Table table) {
        Set<String> taken = taken(table);
        return table.withUniques(table.uniques().stream()
                        .map(UniqueConstraint::withoutImplicitName)
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> named(key, table, taken))
                        .toList());
    }

    /** The table with a name for every foreign key and unique constraint; one that Hibernate made up is one. */
    public Table withNamedKeys(Table table) {
        Set<String> taken = taken(table);
        table.uniques().forEach(unique -> taken.add(Names.key(unique.name())));
        return table.withUniques(table.uniques().stream()
                        .map(unique -> unique.name().isEmpty() ? named(unique, table, taken) : unique)
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> named(key, table, taken))
                        .toList());
    }

    private static Set<String> taken(Table table) {
        Set<String> taken = new HashSet<>();
        table.uniques()
                .forEach(unique ->
                        taken.add(Names.key(unique.withoutImplicitName().name())));
        table.foreignKeys().forEach(key -> taken.add(Names.key(key.name())));
        table.checks().forEach(check -> taken.add(Names.key(check.name())));
        return taken;
    }

    private UniqueConstraint named(UniqueConstraint unique, Table table, Set<String> taken) {
        return unique.name().isEmpty() || unique.implicit()
                ? new UniqueConstraint(choose(taken, table, unique.columns(), "key"), unique.columns())
                : unique;
    }

    private ForeignKey named(ForeignKey key, Table table, Set<String> taken) {
        return key.name().isEmpty()
                ? new ForeignKey(
                        choose(taken, table, key.columns(), "fkey"),
                        key.columns(),
                        key.table(),
                        key.references(),
                        key.onDelete(),
                        key.onUpdate())
                : key;
    }

    private Check named(Check check, Table table, Set<String> taken) {
        return check.name().isEmpty() ? check.withName(choose(taken, table, columnOf(check, table), "check")) : check;
    }

    /**
     * Whether a check has a name that the database makes up, and could have another one of these: {@code guest_check} and {@code guest_check1} are
     * given in the order in which the checks were added, which the schema does not know.
     */
    public boolean isPositional(Check check, Table table) {
        return isMadeUp(check, table)
                && table.checks().stream()
                                .filter(other -> columnOf(other, table).equals(columnOf(check, table)))
                                .filter(other -> isMadeUp(other, table))
                                .count()
                        > 1;
    }

    private boolean isMadeUp(Check check, Table table) {
        List<String> columns = columnOf(check, table);
        return IntStream.rangeClosed(0, table.checks().size())
                .mapToObj(pass ->
                        ObjectName.of(table.name(), columns, pass == 0 ? "check" : "check" + pass, names, nameLimit))
                .anyMatch(name -> Names.same(name, check.name()));
    }

    /** The column that a check is about: the one it belongs to, else the only one that it names. */
    private static List<String> columnOf(Check check, Table table) {
        if (!check.column().isEmpty()) {
            return List.of(check.column());
        }
        List<String> named = table.columns().stream()
                .map(Column::name)
                .filter(name -> ColumnMention.of(name, check.expression()))
                .toList();
        return named.size() == 1 ? named : List.of();
    }

    /** The first name free of {@code table_columns_label}, {@code table_columns_label1}, and so on. */
    private String choose(Set<String> taken, Table table, List<String> columns, String label) {
        for (int pass = 0; ; pass++) {
            String name = ObjectName.of(table.name(), columns, pass == 0 ? label : label + pass, names, nameLimit);
            if (taken.add(Names.key(name))) {
                return name;
            }
        }
    }
}
