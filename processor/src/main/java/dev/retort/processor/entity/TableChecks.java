package dev.retort.processor.entity;

import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.processor.entity.naming.Namer;
import dev.retort.schema.Check;
import java.util.ArrayList;
import java.util.List;

/** The checks of a table, each with its name. */
record TableChecks(ConstraintNamer namer, Namer names) {

    /** The checks of its columns, then its own. */
    List<Check> of(TableBuilder table, List<MappedColumn> columns) {
        List<Check> checks = new ArrayList<>();
        for (MappedColumn column : columns) {
            column.checks().stream()
                    .filter(check -> !isUnnamed(check))
                    .map(this::said)
                    .forEach(checks::add);
            checks.addAll(unnamed(table, column));
        }
        table.checks()
                .forEach(check -> checks.add(isUnnamed(check) ? named(table, "", check.expression()) : said(check)));
        return checks;
    }

    /**
     * The checks of a column that no annotation names: where they get a name they are one, as Hibernate writes them. Beside the values of an
     * enumeration they get none: a database that checks those has one condition for all.
     */
    private List<Check> unnamed(TableBuilder table, MappedColumn column) {
        if (!column.type().equals(column.type().unchecked())) {
            return column.checks().stream().filter(TableChecks::isUnnamed).toList();
        }
        List<Check> each = column.checks().stream()
                .filter(TableChecks::isUnnamed)
                .map(check -> named(table, column.name(), check.expression()))
                .toList();
        if (each.size() < 2 || isUnnamed(each.get(0))) {
            return each;
        }
        List<String> conditions = each.stream().map(Check::expression).toList();
        return List.of(named(table, column.name(), "(" + String.join(") and (", conditions) + ")"));
    }

    private Check named(TableBuilder table, String column, String condition) {
        return new Check(namer.check(table.name(), column, condition), column, condition);
    }

    /** A name that an annotation gives may have quotes of its own. */
    private Check said(Check check) {
        return new Check(names.logical(check.name()), check.column(), check.expression());
    }

    private static boolean isUnnamed(Check check) {
        return check.name().isBlank();
    }
}
