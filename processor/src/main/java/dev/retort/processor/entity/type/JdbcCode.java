package dev.retort.processor.entity.type;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JDBC types of {@code org.hibernate.type.SqlTypes}, those of {@code java.sql.Types} among them, that columns are made of. */
enum JdbcCode {
    BIT(-7, Group.BOOLEAN),
    BOOLEAN(16, Group.BOOLEAN),
    TINYINT(-6, Group.INTEGER),
    SMALLINT(5, Group.INTEGER),
    INTEGER(4, Group.INTEGER),
    BIGINT(-5, Group.INTEGER),
    REAL(7, Group.OTHER),
    FLOAT(6, Group.FLOAT),
    DOUBLE(8, Group.FLOAT),
    NUMERIC(2, Group.DECIMAL),
    DECIMAL(3, Group.DECIMAL),
    CHAR(1, Group.TEXT),
    VARCHAR(12, Group.TEXT),
    LONGVARCHAR(-1, Group.LONG_TEXT),
    LONG32VARCHAR(4001, Group.OTHER),
    NCHAR(-15, Group.TEXT),
    NVARCHAR(-9, Group.TEXT),
    LONGNVARCHAR(-16, Group.LONG_TEXT),
    LONG32NVARCHAR(4002, Group.OTHER),
    CLOB(2005, Group.LOB),
    NCLOB(2011, Group.LOB),
    MATERIALIZED_CLOB(3005, Group.LOB),
    MATERIALIZED_NCLOB(3006, Group.LOB),
    BINARY(-2, Group.BYTES),
    VARBINARY(-3, Group.BYTES),
    LONGVARBINARY(-4, Group.LONG_BYTES),
    LONG32VARBINARY(4003, Group.OTHER),
    BLOB(2004, Group.LOB),
    MATERIALIZED_BLOB(3004, Group.LOB),
    DATE(91, Group.OTHER),
    LOCAL_DATE(3010, Group.OTHER),
    TIME(92, Group.TIME),
    LOCAL_TIME(3011, Group.TIME),
    TIME_WITH_TIMEZONE(2013, Group.TIME),
    OFFSET_TIME(3013, Group.TIME),
    TIME_UTC(3007, Group.TIME),
    TIMESTAMP(93, Group.TIME),
    LOCAL_DATE_TIME(3009, Group.TIME),
    INSTANT(3008, Group.TIME),
    TIMESTAMP_WITH_TIMEZONE(2014, Group.TIME),
    OFFSET_DATE_TIME(3012, Group.TIME),
    ZONED_DATE_TIME(3014, Group.TIME),
    TIMESTAMP_UTC(3003, Group.TIME),
    DURATION(3015, Group.DECIMAL),
    INTERVAL_SECOND(3100, Group.INTERVAL),
    UUID(3000, Group.OTHER),
    JSON(3001, Group.OTHER),
    JSON_ARRAY(3018, Group.OTHER),
    SQLXML(2009, Group.OTHER),
    XML_ARRAY(3019, Group.OTHER),
    INET(3002, Group.OTHER),
    VECTOR(10_000, Group.VECTOR),
    VECTOR_FLOAT32(10_002, Group.VECTOR),
    ENUM(6000, Group.ENUM),
    NAMED_ENUM(6001, Group.ENUM),
    ORDINAL_ENUM(6002, Group.ENUM),
    NAMED_ORDINAL_ENUM(6003, Group.ENUM),
    ARRAY(2003, Group.OTHER);

    /** Which numbers of a column such a type makes use of. */
    enum Group {
        BOOLEAN,
        INTEGER,
        FLOAT,
        DECIMAL,
        TEXT,
        LONG_TEXT,
        LOB,
        BYTES,
        LONG_BYTES,
        TIME,
        INTERVAL,
        VECTOR,
        ENUM,
        OTHER
    }

    private static final Map<Integer, JdbcCode> BY_NUMBER =
            Stream.of(values()).collect(Collectors.toMap(code -> code.number, Function.identity()));

    private final int number;
    private final Group group;

    JdbcCode(int number, Group group) {
        this.number = number;
        this.group = group;
    }

    /** The type of a number in {@code @JdbcTypeCode}; null for one that Retort does not know. */
    static @Nullable JdbcCode of(int number) {
        return BY_NUMBER.get(number);
    }

    Group group() {
        return group;
    }

    /** Whether values are checked against a list of texts. */
    boolean isText() {
        return group == Group.TEXT
                || group == Group.LONG_TEXT
                || this == CLOB
                || this == NCLOB
                || this == LONG32VARCHAR
                || this == LONG32NVARCHAR;
    }

    /** Whether values are checked against whole numbers. */
    boolean isInteger() {
        return group == Group.INTEGER;
    }
}
