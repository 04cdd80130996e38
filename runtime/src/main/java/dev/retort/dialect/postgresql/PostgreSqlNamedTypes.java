package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.NamedTypeStatements;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Enum types of PostgreSQL, with the casts that Hibernate has for them: it sends values as texts. */
final class PostgreSqlNamedTypes extends NamedTypeStatements {
    PostgreSqlNamedTypes(Identifiers names, VendorTypes types) {
        super(names, types);
    }

    @Override
    protected List<String> create(NamedEnumeration type) {
        String name = names.sql(type.name());
        return List.of(
                "create type " + name + " as enum " + Literals.list(type.values()),
                "create cast (varchar as " + name + ") with inout as implicit",
                "create cast (" + name + " as varchar) with inout as implicit");
    }

    @Override
    protected String rename(String from, String to) {
        return "alter type " + from + " rename to " + to;
    }

    /** The casts first: without "cascade", a column that is of the type after all stops it. */
    @Override
    protected List<String> drop(String name) {
        return List.of(
                "drop cast (varchar as " + name + ")", "drop cast (" + name + " as varchar)", "drop type " + name);
    }

    /** Values that only come are added, which leaves the tables alone. */
    @Override
    protected List<String> change(NamedEnumeration from, NamedEnumeration to, Schema before) {
        List<String> kept = to.values().stream().filter(from.values()::contains).toList();
        return kept.equals(from.values()) && !kept.isEmpty() ? add(from, to) : super.change(from, to, before);
    }

    private List<String> add(NamedEnumeration from, NamedEnumeration to) {
        List<String> statements = new ArrayList<>();
        String place = " before " + Literals.text(from.values().get(0));
        for (String value : to.values()) {
            if (!from.values().contains(value)) {
                statements.add("alter type " + names.sql(to.name()) + " add value if not exists " + Literals.text(value)
                        + place);
            }
            place = " after " + Literals.text(value);
        }
        return statements;
    }

    /** A default is of the old type, and comes again with the new one. */
    @Override
    protected List<String> convert(Table table, Column column) {
        String name = names.sql(column.name());
        String alter = "alter table " + names.sql(table.name()) + " alter column " + name + " ";
        String text = column.type() instanceof ColumnType.Array ? "varchar array" : "varchar";
        String type = types.of(column.type());
        String convert =
                alter + "set data type " + type + " using cast(cast(" + name + " as " + text + ") as " + type + ")";
        return column.defaultValue().isEmpty()
                ? List.of(convert)
                : List.of(
                        alter + "drop default",
                        convert,
                        alter + "set default " + names.expression(column.defaultValue()));
    }
}
