package dev.retort.script.oracle;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.ColumnType;

/** The column types of Oracle 23ai, with binary floats, and texts of up to 4000 bytes. */
final class OracleTypes extends VendorTypes {
    private static final int VARCHAR = 4_000;
    private static final int RAW = 2_000;

    private final Dialect dialect;
    private final Identifiers names;

    OracleTypes(Dialect dialect, Identifiers names) {
        this.dialect = dialect;
        this.names = names;
    }

    @Override
    protected String enumeration(ColumnType.Enumeration type) {
        return type.length() == 1 ? "char(1)" : varchar(type.length());
    }

    @Override
    protected String named(ColumnType.NamedEnumeration type) {
        throw UnsupportedChange.of(dialect, "store " + type + " as a named type", "Use an unnamed enumeration instead");
    }

    @Override
    protected String struct(ColumnType.Struct type) {
        return names.sql(type.name());
    }

    @Override
    protected String array(ColumnType.Array type) {
        throw UnsupportedChange.of(
                dialect,
                "store " + type + " without a dedicated type and its functions",
                "Create the type with op.execute and name it in columnDefinition, or use json");
    }

    @Override
    protected String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case TINYINT -> "number(3,0)";
            case SMALLINT -> "number(5,0)";
            case INTEGER -> "number(10,0)";
            case BIGINT -> "number(19,0)";
            case REAL -> "binary_float";
            case FLOAT -> first <= 24 ? "binary_float" : "binary_double";
            case DOUBLE -> "binary_double";
            case NUMERIC, DECIMAL -> "number(" + first + "," + type.arguments().get(1) + ")";
            case VARCHAR -> varchar(first);
            case NVARCHAR -> first <= VARCHAR ? "nvarchar2(" + first + ")" : "nclob";
            case TEXT, CLOB -> "clob";
            case NTEXT, NCLOB -> "nclob";
            case BINARY -> "raw(" + first + ")";
            case VARBINARY -> first <= RAW ? "raw(" + first + ")" : "blob";
            case BYTES, BLOB -> "blob";
            case INET -> "raw(19)";
            case TIME, TIMESTAMP, TIMESTAMP_OF_ROW -> "timestamp(" + fraction(first) + ")";
            case TIME_UTC, TIME_WITH_TIME_ZONE, TIMESTAMP_UTC, TIMESTAMP_WITH_TIME_ZONE ->
                "timestamp(" + fraction(first) + ") with time zone";
            case UUID -> "raw(16)";
            case XML -> "SYS.XMLTYPE";
            case INTERVAL_SECOND ->
                throw UnsupportedChange.of(dialect, "store " + type, "Use a number of nanoseconds instead");
            case VECTOR -> throw UnsupportedChange.of(dialect, "store " + type, "Use raw instead");
            default -> type.toString();
        };
    }

    private static String varchar(int length) {
        return length <= VARCHAR ? "varchar2(" + length + " char)" : "clob";
    }

    /** Microseconds are Hibernate's default. On Oracle, the default is nine digits. */
    private static int fraction(int digits) {
        return digits == 6 ? 9 : digits;
    }
}
