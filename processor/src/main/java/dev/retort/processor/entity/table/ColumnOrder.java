package dev.retort.processor.entity.table;

import dev.retort.processor.entity.type.ColumnFacts;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Types;
import java.util.Comparator;

/**
 * The order in which Hibernate puts the columns of a table and of its keys: by the bytes that a value takes at most, four being the
 * fewest, then by name. The figures are those for H2; on other databases texts of no given length count for more or less, all alike.
 */
public final class ColumnOrder {
    private static final int MIN_SIZE = 4;
    private static final int DEFAULT_LENGTH = 255;
    private static final int LONGEST_VARCHAR = 1_048_576;
    private static final double DIGITS_OF_EIGHT_BYTES = Math.log(10) / Math.log(2) * 8;

    private ColumnOrder() {}

    /** The order of columns by {@link ColumnFacts#shape} and name; the names are the physical ones. */
    public static Comparator<Column> comparator() {
        return Comparator.comparingInt((Column column) -> bytes(column.type()))
                .thenComparing(column -> column.name().replace("`", ""));
    }

    /**
     * The order of the attributes of a composite type: that of columns, by the figures for PostgreSQL. There a named constant is a text, and bytes of
     * no given length are the longest.
     */
    public static Comparator<Column> ofAttributes() {
        return Comparator.comparing(column -> column.withType(onPostgreSql(column.type())), comparator());
    }

    private static ColumnType onPostgreSql(ColumnType shape) {
        if (shape instanceof ColumnType.Enumeration names) {
            return Types.varchar(names.length());
        }
        return shape.equals(Types.varbinary(DEFAULT_LENGTH)) ? Types.bytes() : shape;
    }

    /** The size by which a column of a type is ordered. */
    public static int bytes(ColumnType shape) {
        return shape instanceof ColumnType.Basic basic ? Math.max(basic(basic), MIN_SIZE) : Integer.MAX_VALUE;
    }

    private static int basic(ColumnType.Basic type) {
        int first = type.arguments().isEmpty() ? 0 : type.arguments().get(0);
        return switch (type.kind()) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, REAL, DATE, TIME, TIME_UTC, TIME_WITH_TIME_ZONE -> MIN_SIZE;
            case FLOAT, NUMERIC, DECIMAL -> (int) Math.ceil(first / DIGITS_OF_EIGHT_BYTES);
            case DOUBLE -> (int) Math.ceil(53 / DIGITS_OF_EIGHT_BYTES);
            case BIGINT, TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_OF_ROW, TIMESTAMP_WITH_TIME_ZONE, INTERVAL_SECOND -> 8;
            case UUID -> 16;
            case INET -> 19;
            case CHAR, NCHAR, VARCHAR, NVARCHAR, BINARY, VARBINARY -> length(first);
            // H2 keeps a document as text.
            case XML -> LONGEST_VARCHAR;
            case TEXT, NTEXT, BYTES, CLOB, NCLOB, BLOB, JSON, VECTOR -> Integer.MAX_VALUE;
        };
    }

    /** The default length counts for the longest text, and what is longer than that is a large object. */
    private static int length(int given) {
        if (given == DEFAULT_LENGTH) {
            return LONGEST_VARCHAR;
        }
        return given > LONGEST_VARCHAR ? Integer.MAX_VALUE : given;
    }
}
