package dev.retort.dialect.mysql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.ColumnType;

/** The column types of MySQL, which MariaDB shares but for that of a UUID. */
final class MySqlTypes extends VendorTypes {
    private static final int TINY = 255;
    private static final int NORMAL = 65_535;
    private static final int MEDIUM = 16_777_215;

    /** The most characters of a varchar, each of up to four bytes. */
    private static final int VARCHAR = 16_383;

    private static final String NATIONAL = " character set utf8mb4";

    private final Dialect dialect;
    private final String uuid;
    private final String ofRow;

    MySqlTypes(Dialect dialect, String uuid, String ofRow) {
        this.dialect = dialect;
        this.uuid = uuid;
        this.ofRow = ofRow;
    }

    @Override
    protected String enumeration(ColumnType.Enumeration type) {
        return Literals.enumeration(type.values());
    }

    @Override
    protected String named(ColumnType.NamedEnumeration type) {
        return "enum " + Literals.list(type.values());
    }

    @Override
    protected String struct(ColumnType.Struct type) {
        throw UnsupportedChange.struct(dialect, type);
    }

    @Override
    protected String array(ColumnType.Array type) {
        return "json";
    }

    @Override
    protected String basic(ColumnType.Basic type, int first) {
        return switch (type.kind()) {
            case BOOLEAN -> "bit";
            case DOUBLE -> "double precision";
            case NUMERIC -> "decimal(" + first + "," + type.arguments().get(1) + ")";
            // A char would lose the spaces at its end.
            case CHAR -> "varchar(" + first + ")";
            case VARCHAR -> varchar(first);
            case NCHAR -> "varchar(" + first + ")" + NATIONAL;
            case NVARCHAR -> varchar(first) + NATIONAL;
            case TEXT, NTEXT, XML -> "longtext";
            case CLOB -> sized("text", first);
            case NCLOB -> sized("text", first) + NATIONAL;
            case VARBINARY -> first <= NORMAL ? "varbinary(" + first + ")" : sized("blob", first);
            case BYTES -> "longblob";
            case BLOB -> sized("blob", first);
            case TIME_UTC -> "time(" + first + ")";
            case TIMESTAMP_OF_ROW -> ofRow + "(" + first + ")";
            case TIMESTAMP, TIMESTAMP_UTC -> "datetime(" + first + ")";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp(" + first + ")";
            case UUID -> uuid;
            case INET -> "varbinary(19)";
            case INTERVAL_SECOND ->
                throw UnsupportedChange.of(dialect, "store " + type, "Use a number of nanoseconds instead");
            default -> type.toString();
        };
    }

    private static String varchar(int length) {
        return length <= VARCHAR ? "varchar(" + length + ")" : length <= NORMAL ? "text" : sized("text", length);
    }

    private static String sized(String base, int length) {
        return (length <= TINY ? "tiny" : length <= NORMAL ? "" : length <= MEDIUM ? "medium" : "long") + base;
    }
}
