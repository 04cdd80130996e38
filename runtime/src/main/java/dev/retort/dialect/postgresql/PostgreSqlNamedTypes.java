package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.NamedTypeStatements;
import dev.retort.dialect.sql.StructStatements;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Attribute;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.ColumnType.Struct;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enum types of PostgreSQL, with the casts that Hibernate has for them, as it sends values as texts; and composite types. */
final class PostgreSqlNamedTypes extends NamedTypeStatements {
    /** Of the session, so that it is gone with it in any case. It has a form for each type, and for arrays of it. */
    private static final String CONVERTED = "pg_temp.retort_converted";

    private final StructStatements structs;

    PostgreSqlNamedTypes(Identifiers names, VendorTypes types) {
        super(names, types);
        structs = new StructStatements(names, types);
    }

    @Override
    protected List<String> create(ColumnType type) {
        String create = "create type " + types.of(type) + " as ";
        if (type instanceof Struct struct) {
            return List.of(create + structs.attributes(struct));
        }
        String name = types.of(type);
        return List.of(
                create + "enum " + Literals.list(((NamedEnumeration) type).values()),
                "create cast (varchar as " + name + ") with inout as implicit",
                "create cast (" + name + " as varchar) with inout as implicit");
    }

    @Override
    protected String rename(String from, String to) {
        return "alter type " + from + " rename to " + to;
    }

    /** The casts first: without "cascade", a column that is of the type after all stops it. */
    @Override
    protected List<String> drop(ColumnType type, String name) {
        return type instanceof Struct
                ? List.of("drop type " + name)
                : List.of(
                        "drop cast (varchar as " + name + ")",
                        "drop cast (" + name + " as varchar)",
                        "drop type " + name);
    }

    /** Values that only come are added, and so are attributes at the end, which leaves the tables alone. An attribute goes as easily. */
    @Override
    protected Optional<List<String>> alter(ColumnType from, ColumnType to) {
        if (from instanceof Struct old && to instanceof Struct now) {
            return structs.steps(old, now, "add attribute ", "", "drop attribute ", "")
                    .map(steps -> steps.isEmpty()
                            ? List.of()
                            : List.of("alter type " + types.of(to) + " " + String.join(", ", steps)));
        }
        if (!(from instanceof NamedEnumeration old && to instanceof NamedEnumeration now)) {
            return Optional.empty();
        }
        List<String> kept = now.values().stream().filter(old.values()::contains).toList();
        return kept.equals(old.values()) && !kept.isEmpty() ? Optional.of(add(old, now)) : Optional.empty();
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

    /** Only a function can go through the elements of an array; and its result is assigned, where a cast would cut a text that is too long. */
    @Override
    protected List<String> convert(ColumnType old, String aside, Replaced replaced) {
        if (!(old instanceof Struct from && replaced.in(old) instanceof Struct to)) {
            return List.of();
        }
        String values = to.attributes().stream()
                .map(each -> value(from, each, replaced))
                .collect(Collectors.joining(", ", "select ", ""));
        String elements = "select coalesce(array_agg(" + CONVERTED + "($1[i]) order by i), '{}')"
                + " from generate_subscripts($1, 1) i";
        String name = types.of(to);
        return List.of(function(aside, name, values), function(aside + " array", name + " array", elements));
    }

    private static String function(String from, String to, String body) {
        return "create function " + CONVERTED + "(" + from + ") returns " + to + " language sql strict as "
                + Literals.text(body);
    }

    private String value(Struct from, Attribute attribute, Replaced replaced) {
        return structs.named(from, attribute.name())
                .map(was -> value("($1)." + names.sql(was.name()), was.type(), attribute.type(), replaced))
                .orElse("cast(null as " + types.of(attribute.type()) + ")");
    }

    /** A value that is of a type which was set aside, or has another type from now on. */
    private String value(String value, ColumnType from, ColumnType to, Replaced replaced) {
        ColumnType element = from instanceof ColumnType.Array array ? array.element() : from;
        if (replaced.concerns(from) && element instanceof Struct) {
            return CONVERTED + "(" + value + ")";
        }
        String type = types.of(to);
        if (replaced.concerns(from)) {
            String text = from instanceof ColumnType.Array ? "varchar array" : "varchar";
            return "cast(cast(" + value + " as " + text + ") as " + type + ")";
        }
        String using = PostgreSqlConversion.using(value, types.of(from), type);
        return using.isEmpty() ? value : using.substring(" using ".length());
    }

    @Override
    protected List<String> dropAside(ColumnType type, String name) {
        return type instanceof Struct
                ? List.of(
                        "drop function " + CONVERTED + "(" + name + ")",
                        "drop function " + CONVERTED + "(" + name + " array)",
                        "drop type " + name)
                : drop(type, name);
    }

    /** A default is of the old type, and comes again with the new one. */
    @Override
    protected List<String> convert(Table table, Column column, ColumnType to, Replaced replaced) {
        String name = names.sql(column.name());
        String alter = "alter table " + names.sql(table.name()) + " alter column " + name + " ";
        String convert = alter + "set data type " + types.of(to) + " using " + value(name, column.type(), to, replaced);
        return column.defaultValue().isEmpty()
                ? List.of(convert)
                : List.of(
                        alter + "drop default",
                        convert,
                        alter + "set default " + names.expression(column.defaultValue()));
    }
}
