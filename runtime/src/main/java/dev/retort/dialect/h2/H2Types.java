package dev.retort.dialect.h2;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.ColumnType;

/** The column types of H2 2.4. */
final class H2Types extends VendorTypes {
    /** The most characters of a varchar, and bytes of a varbinary. */
    private static final int LENGTH = 1_048_576;

    private final Dialect dialect;
    private final Identifiers names;

    H2Types(Dialect dialect, Identifiers names) {
        this.dialect = dialect;
        this.names = names;
    }

    @Override
    protected String enumeration(ColumnType.Enumeration type) {
        return Literals.enumeration(type.values());
    }

    @Override
    protected String named(ColumnType.NamedEnumeration type) {
        return names.sql(type.name());
    }

    @Override
    protected String struct(ColumnType.Struct type) {
        throw UnsupportedChange.struct(dialect, type);
    }

    @Override
    protected String array(ColumnType.Array type) {
        if (type.element() instanceof ColumnType.NamedEnumeration) {
            throw UnsupportedChange.of(dialect, "store " + type, "Use an array of text instead");
        }
        return of(type.element()) + (type.length() == 0 ? " array" : " array[" + type.length() + "]");
    }

    @Override
    protected String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case DOUBLE -> "double precision";
            case VARCHAR, NVARCHAR -> first <= LENGTH ? "varchar(" + first + ")" : "clob";
            case NCHAR -> "char(" + first + ")";
            case TEXT, NTEXT, CLOB, NCLOB, XML -> "clob";
            case VARBINARY -> first <= LENGTH ? "varbinary(" + first + ")" : "blob";
            case BYTES, BLOB -> "blob";
            case INET -> "varbinary(19)";
            case TIME_UTC -> "time(" + first + ") with time zone";
            case TIMESTAMP_OF_ROW -> "timestamp(" + first + ")";
            case TIMESTAMP_UTC -> "timestamp(" + first + ") with time zone";
            case VECTOR -> throw UnsupportedChange.of(dialect, "store " + type, "Use an array of real instead");
            default -> type.toString();
        };
    }
}
