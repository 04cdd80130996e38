package dev.retort.dialect.h2;

import dev.retort.dialect.sql.NamedTypeStatements;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.Table;
import java.util.List;

/** Named enumerations of H2: domains, as long as their longest value. */
final class H2NamedTypes extends NamedTypeStatements {
    H2NamedTypes(Identifiers names, VendorTypes types) {
        super(names, types);
    }

    @Override
    protected List<String> create(ColumnType type) {
        String name = types.of(type);
        List<String> values = ((NamedEnumeration) type).values();
        int longest = values.stream().mapToInt(String::length).max().orElse(1);
        return List.of("create domain " + name + " as varchar(" + longest + ") check (value in " + Literals.list(values)
                + ")");
    }

    @Override
    protected String rename(String from, String to) {
        return "alter domain " + from + " rename to " + to;
    }

    @Override
    protected List<String> drop(ColumnType type, String name) {
        return type instanceof NamedEnumeration ? List.of("drop domain " + name) : List.of();
    }

    @Override
    protected List<String> convert(Table table, Column column, ColumnType to, Replaced replaced) {
        return List.of("alter table " + names.sql(table.name()) + " alter column " + names.sql(column.name())
                + " set data type " + types.of(to));
    }
}
