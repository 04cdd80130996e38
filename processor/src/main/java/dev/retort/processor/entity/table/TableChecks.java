package dev.retort.processor.entity.table;

import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.schema.Check;
import dev.retort.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The checks of a table, each with its name. */
public record TableChecks(ConstraintNamer namer, Namer names) {

    /** The checks of its columns, then its own. */
    public List<Check> of(TableBuilder table, List<MappedColumn> columns) {
        List<Check> checks = new ArrayList<>();
        for (MappedColumn column : columns) {
            column.checks().stream()
                    .filter(check -> !isUnnamed(check))
                    .map(this::withLogicalName)
                    .forEach(checks::add);
            checks.addAll(unnamed(table, column));
            column.checks().stream()
                    .filter(check -> isUnnamed(check) && !isOfColumn(check))
                    .forEach(check -> checks.add(named(table, "", check.expression())));
        }
        table.checks()
                .forEach(check ->
                        checks.add(isUnnamed(check) ? named(table, "", check.expression()) : withLogicalName(check)));
        return checks;
    }

    /**
     * The checks of a column that no annotation names: where they get a name they are one, as Hibernate writes them. Beside the values of an
     * enumeration they get none: a database that checks those has one condition for all.
     */
    private List<Check> unnamed(TableBuilder table, MappedColumn column) {
        if (!column.type().equals(column.type().unchecked())) {
            return column.checks().stream()
                    .filter(check -> isUnnamed(check) && isOfColumn(check))
                    .toList();
        }
        List<Check> each = column.checks().stream()
                .filter(check -> isUnnamed(check) && isOfColumn(check))
                .map(check -> named(table, column.name(), check.expression()))
                .toList();
        if (each.size() < 2 || isUnnamed(each.get(0))) {
            return each;
        }
        Sql joined = Sql.of(joined(each, Sql::text));
        Set<String> databases = new TreeSet<>();
        each.forEach(check -> databases.addAll(check.expression().byDatabase().keySet()));
        for (String database : databases) {
            joined = joined.on(database, joined(each, sql -> sql.at(database).text()));
        }
        return List.of(named(table, column.name(), joined));
    }

    private static String joined(List<Check> checks, Function<Sql, String> text) {
        List<String> conditions = checks.stream()
                .map(check -> text.apply(check.expression()))
                .filter(each -> !each.isEmpty())
                .toList();
        return conditions.size() < 2 ? String.join("", conditions) : "(" + String.join(") and (", conditions) + ")";
    }

    private Check named(TableBuilder table, String column, Sql condition) {
        String hashed = condition.texts().findFirst().orElse("");
        return new Check(namer.check(table.name(), column, hashed), column, condition);
    }

    /** A name that an annotation gives may have quotes of its own. */
    private Check withLogicalName(Check check) {
        return check.withName(names.logical(check.name()));
    }

    private static boolean isOfColumn(Check check) {
        return !check.column().isEmpty();
    }

    private static boolean isUnnamed(Check check) {
        return check.name().isBlank();
    }
}
