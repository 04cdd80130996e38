package dev.retort.dialect;

import dev.retort.schema.ColumnType;

/** The column types of SQLite, those of Hibernate's community dialect. SQLite itself keeps a number, a text or bytes, whatever the type says. */
final class SqliteTypes extends VendorTypes {
    private final Dialect dialect;

    SqliteTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    String enumeration(ColumnType.Enumeration type) {
        return type.length() == 1 ? "char(1)" : "varchar(" + type.length() + ")";
    }

    @Override
    String named(ColumnType.NamedEnumeration type) {
        throw Refusal.of(
                dialect, "store " + type + " as a type of that name", "Use an enumeration without a name instead");
    }

    @Override
    String array(ColumnType.Array type) {
        return "blob";
    }

    @Override
    String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case FLOAT -> "float";
            case DOUBLE -> "double precision";
            case TEXT, CLOB, JSON, XML -> "clob";
            case NTEXT, NCLOB -> "nclob";
            case BINARY, VARBINARY, BYTES, BLOB, UUID, INET -> "blob";
            case TIME_UTC -> "time(" + first + ")";
            case TIME_WITH_TIME_ZONE -> "time";
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, TIMESTAMP_UTC, TIMESTAMP_OF_ROW -> "timestamp";
            case INTERVAL_SECOND -> throw Refusal.of(dialect, "store " + type, "Use a number of nanoseconds instead");
            case VECTOR -> throw Refusal.of(dialect, "store " + type, "Use varbinary instead");
            default -> type.toString();
        };
    }
}
