package dev.retort.dialect.sqlite;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.schema.ColumnType;

/** The column types of SQLite, as in Hibernate's community dialect. SQLite stores numbers, texts or bytes whatever the declared type is. */
final class SqliteTypes extends VendorTypes {
    private final Dialect dialect;

    SqliteTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    protected String enumeration(ColumnType.Enumeration type) {
        return type.length() == 1 ? "char(1)" : "varchar(" + type.length() + ")";
    }

    @Override
    protected String named(ColumnType.NamedEnumeration type) {
        throw UnsupportedChange.of(dialect, "store " + type + " as a named type", "Use an unnamed enumeration instead");
    }

    @Override
    protected String struct(ColumnType.Struct type) {
        throw UnsupportedChange.struct(dialect, type);
    }

    @Override
    protected String array(ColumnType.Array type) {
        return "blob";
    }

    @Override
    protected String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case FLOAT -> "float";
            case DOUBLE -> "double precision";
            case TEXT, CLOB, JSON, XML -> "clob";
            case NTEXT, NCLOB -> "nclob";
            case BINARY, VARBINARY, BYTES, BLOB, UUID, INET -> "blob";
            case TIME_UTC -> "time(" + first + ")";
            case TIME_WITH_TIME_ZONE -> "time";
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, TIMESTAMP_UTC, TIMESTAMP_OF_ROW -> "timestamp";
            case INTERVAL_SECOND ->
                throw UnsupportedChange.of(dialect, "store " + type, "Use a number of nanoseconds instead");
            case VECTOR -> throw UnsupportedChange.of(dialect, "store " + type, "Use varbinary instead");
            default -> type.toString();
        };
    }
}
