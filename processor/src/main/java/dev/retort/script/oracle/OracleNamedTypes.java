package dev.retort.script.oracle;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.NamedTypeStatements;
import dev.retort.dialect.sql.StructStatements;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Struct;
import java.util.List;
import java.util.Optional;

/** Object types of Oracle (Oracle Database 23ai, CREATE TYPE and ALTER TYPE). It refuses an enumeration with a name of its own. */
final class OracleNamedTypes extends NamedTypeStatements {
    private final Dialect dialect;
    private final StructStatements structs;

    OracleNamedTypes(Dialect dialect, Identifiers names, VendorTypes types) {
        super(names, types);
        this.dialect = dialect;
        this.structs = new StructStatements(names, types);
    }

    @Override
    protected List<String> create(ColumnType type) {
        String name = types.of(type);
        return List.of("create type " + name + " as object " + structs.attributes((Struct) type));
    }

    /** The tables that have a column of the type come along with it. */
    @Override
    protected Optional<List<String>> alter(ColumnType from, ColumnType to) {
        String alter = "alter type " + types.of(to);
        return structs.steps(
                (Struct) from,
                (Struct) to,
                alter + " add attribute (",
                ") cascade",
                alter + " drop attribute ",
                " cascade");
    }

    @Override
    protected String rename(String from, String to) {
        throw UnsupportedChange.of(
                dialect,
                "change attributes of the type " + from + " that are there, nor add one between them",
                "Name the attributes in @Struct(attributes = …) with the new ones at the end, or add another type");
    }

    @Override
    protected List<String> drop(ColumnType type, String name) {
        return type instanceof Struct ? List.of("drop type " + name) : List.of();
    }
}
