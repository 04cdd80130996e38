package com.acme.hsqldb;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.schema.ColumnType;

/** The column types of HSQLDB, as Hibernate's HSQLDialect has them. */
final class HsqldbTypes extends VendorTypes {
    private final Dialect dialect;

    HsqldbTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    protected String enumeration(ColumnType.Enumeration type) {
        return "varchar(" + type.length() + ")";
    }

    @Override
    protected String named(ColumnType.NamedEnumeration type) {
        throw UnsupportedChange.of(dialect, "store " + type, "Use a text instead");
    }

    @Override
    protected String struct(ColumnType.Struct type) {
        throw UnsupportedChange.struct(dialect, type);
    }

    @Override
    protected String array(ColumnType.Array type) {
        return of(type.element()) + " array" + (type.length() == 0 ? "" : "[" + type.length() + "]");
    }

    @Override
    protected String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case NVARCHAR -> "varchar(" + first + ")";
            case NCHAR -> "char(" + first + ")";
            case TEXT, NTEXT, CLOB, NCLOB, XML, JSON -> "clob";
            case BYTES, BLOB -> "blob";
            case TIME_UTC -> "time(" + first + ") with time zone";
            case TIMESTAMP_OF_ROW -> "timestamp(" + first + ")";
            case TIMESTAMP_UTC -> "timestamp(" + first + ") with time zone";
            case VECTOR, INET -> throw UnsupportedChange.of(dialect, "store " + type, "Use an array or a text instead");
            default -> type.toString();
        };
    }
}
