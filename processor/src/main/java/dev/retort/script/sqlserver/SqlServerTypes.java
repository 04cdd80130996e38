package dev.retort.script.sqlserver;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.schema.ColumnType;

/** The column types of SQL Server. */
final class SqlServerTypes extends VendorTypes {
    private static final int VARCHAR = 8_000;
    private static final int NVARCHAR = 4_000;

    private final Dialect dialect;

    SqlServerTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    protected String enumeration(ColumnType.Enumeration type) {
        return type.length() == 1 ? "char(1)" : sized("varchar", type.length(), VARCHAR);
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
        return "xml";
    }

    @Override
    protected String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case BOOLEAN -> "bit";
            // A tinyint has no negative numbers there.
            case TINYINT -> "smallint";
            case INTEGER -> "int";
            case DOUBLE -> "float";
            case VARCHAR -> sized("varchar", first, VARCHAR);
            case NVARCHAR -> sized("nvarchar", first, NVARCHAR);
            case TEXT, CLOB -> "varchar(max)";
            case NTEXT, NCLOB, JSON -> "nvarchar(max)";
            case VARBINARY -> sized("varbinary", first, VARCHAR);
            case BYTES, BLOB -> "varbinary(max)";
            case INET -> "varbinary(19)";
            case TIME -> "time";
            case TIMESTAMP, TIMESTAMP_OF_ROW -> "datetime2(" + fraction(first) + ")";
            case TIME_UTC, TIME_WITH_TIME_ZONE, TIMESTAMP_UTC, TIMESTAMP_WITH_TIME_ZONE ->
                "datetimeoffset(" + fraction(first) + ")";
            case UUID -> "uniqueidentifier";
            case INTERVAL_SECOND ->
                throw UnsupportedChange.of(dialect, "store " + type, "Use a number of nanoseconds instead");
            case VECTOR -> throw UnsupportedChange.of(dialect, "store " + type, "Use varbinary instead");
            default -> type.toString();
        };
    }

    private static String sized(String base, int length, int limit) {
        return base + "(" + (length <= limit ? length : "max") + ")";
    }

    /** Microseconds are Hibernate's default. On SQL Server, the default is seven digits. */
    private static int fraction(int digits) {
        return digits == 6 ? 7 : digits;
    }
}
