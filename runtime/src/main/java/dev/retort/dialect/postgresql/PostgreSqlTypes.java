package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.ColumnType;

/** The column types of PostgreSQL. */
final class PostgreSqlTypes extends VendorTypes {
    private final Identifiers names;

    PostgreSqlTypes(Identifiers names) {
        this.names = names;
    }

    @Override
    protected String enumeration(ColumnType.Enumeration type) {
        return type.length() == 1 ? "char(1)" : "varchar(" + type.length() + ")";
    }

    @Override
    protected String named(ColumnType.NamedEnumeration type) {
        return names.sql(type.name());
    }

    @Override
    protected String struct(ColumnType.Struct type) {
        return names.sql(type.name());
    }

    @Override
    protected String array(ColumnType.Array type) {
        return of(type.element()) + (type.length() == 0 ? " array" : " array[" + type.length() + "]");
    }

    @Override
    protected String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case TINYINT -> "smallint";
            case FLOAT -> first <= 24 ? "float4" : "float(" + first + ")";
            case DOUBLE -> "double precision";
            case VARCHAR, NVARCHAR -> first <= 10_485_760 ? "varchar(" + first + ")" : "text";
            case NCHAR -> "char(" + first + ")";
            case TEXT, NTEXT -> "text";
            case BINARY, VARBINARY, BYTES -> "bytea";
            // Large objects: the JDBC driver reads Clob and Blob from nothing else.
            case CLOB, NCLOB, BLOB -> "oid";
            case TIME_UTC -> "time(" + first + ")";
            case TIMESTAMP_UTC, TIMESTAMP_OF_ROW -> "timestamp(" + first + ") with time zone";
            case INTERVAL_SECOND ->
                "interval second(" + Math.min(type.arguments().get(1), 6) + ")";
            case JSON -> "jsonb";
            default -> type.toString();
        };
    }
}
