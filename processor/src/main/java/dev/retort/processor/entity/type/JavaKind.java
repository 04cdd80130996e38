package dev.retort.processor.entity.type;

import static java.util.Map.entry;

import dev.retort.schema.TypeKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's defaults for a Java type: its JDBC type, and the length, precision and scale of its column.
 *
 * @param code the JDBC type
 * @param length characters or bytes where the column is text or bytes
 * @param precision decimal digits, or fractional digits of a second, where the column has such
 * @param scale digits after the point where the column is decimal
 * @param temporal whether {@code length} and {@code precision} of {@code @Column} do not count, only {@code secondPrecision}
 */
record JavaKind(JdbcCode code, int length, int precision, int scale, boolean temporal) {
    private static final int LENGTH = 255;
    private static final int PRECISION = 19;
    private static final int SCALE = 2;
    private static final int MICROSECONDS = 6;

    static final JavaKind STRING = sized(JdbcCode.VARCHAR, LENGTH);
    static final JavaKind CHARACTER = new JavaKind(JdbcCode.CHAR, 1, 3, 0, false);
    static final JavaKind BOOLEAN = new JavaKind(JdbcCode.BOOLEAN, 1, 1, 0, false);
    static final JavaKind INTEGER = new JavaKind(JdbcCode.INTEGER, 11, 10, 0, false);
    static final JavaKind FLOAT = new JavaKind(JdbcCode.FLOAT, 14, 8, SCALE, false);
    static final JavaKind DOUBLE = new JavaKind(JdbcCode.DOUBLE, 24, 17, SCALE, false);
    static final JavaKind BYTES = sized(JdbcCode.VARBINARY, LENGTH);
    static final JavaKind CHARACTERS = sized(JdbcCode.VARCHAR, LENGTH);
    static final JavaKind SERIALIZABLE = sized(JdbcCode.VARBINARY, LENGTH);
    static final JavaKind ENUM = sized(JdbcCode.TINYINT, LENGTH);
    static final JavaKind UUID = sized(JdbcCode.UUID, LENGTH);
    static final JavaKind DURATION = new JavaKind(JdbcCode.DURATION, LENGTH, 21, 0, false);
    static final JavaKind DATE = temporal(JdbcCode.DATE, 0);
    static final JavaKind TIME = temporal(JdbcCode.TIME, 0);
    static final JavaKind TIMESTAMP = temporal(JdbcCode.TIMESTAMP, MICROSECONDS);
    static final JavaKind ZONED = temporal(JdbcCode.TIMESTAMP_WITH_TIMEZONE, MICROSECONDS);
    static final JavaKind ZONED_TIME = temporal(JdbcCode.TIME_UTC, 0);

    private static final JavaKind INSTANT = temporal(JdbcCode.TIMESTAMP_UTC, MICROSECONDS);

    private static final Map<String, JavaKind> BY_CLASS = Map.ofEntries(
            entry("java.lang.String", STRING),
            entry("java.lang.Character", CHARACTER),
            entry("java.lang.Boolean", BOOLEAN),
            entry("java.lang.Byte", new JavaKind(JdbcCode.TINYINT, 1, 3, 0, false)),
            entry("java.lang.Short", new JavaKind(JdbcCode.SMALLINT, 6, 5, 0, false)),
            entry("java.lang.Integer", INTEGER),
            entry("java.lang.Long", new JavaKind(JdbcCode.BIGINT, 20, 19, 0, false)),
            entry("java.lang.Float", FLOAT),
            entry("java.lang.Double", DOUBLE),
            entry("java.math.BigDecimal", new JavaKind(JdbcCode.NUMERIC, 40, 38, SCALE, false)),
            entry("java.math.BigInteger", new JavaKind(JdbcCode.NUMERIC, 39, 38, 0, false)),
            entry("java.util.Date", TIMESTAMP),
            entry("java.util.Calendar", TIMESTAMP),
            entry("java.sql.Date", DATE),
            entry("java.sql.Time", TIME),
            entry("java.sql.Timestamp", TIMESTAMP),
            entry("java.time.LocalDate", DATE),
            entry("java.time.LocalTime", TIME),
            entry("java.time.LocalDateTime", TIMESTAMP),
            entry("java.time.Instant", INSTANT),
            entry("java.time.OffsetDateTime", ZONED),
            entry("java.time.ZonedDateTime", ZONED),
            entry("java.time.OffsetTime", ZONED_TIME),
            entry("java.time.Duration", DURATION),
            entry("java.time.Year", sized(JdbcCode.INTEGER, LENGTH)),
            entry("java.time.ZoneId", STRING),
            entry("java.time.ZoneOffset", sized(JdbcCode.VARCHAR, 6)),
            entry("java.util.UUID", UUID),
            entry("java.net.URL", STRING),
            entry("java.net.InetAddress", sized(JdbcCode.INET, 19)),
            entry("java.util.Currency", sized(JdbcCode.VARCHAR, 3)),
            entry("java.util.Locale", STRING),
            entry("java.util.TimeZone", STRING),
            entry("java.lang.Class", STRING),
            entry("java.sql.Blob", sized(JdbcCode.BLOB, TypeKind.ANY_LENGTH)),
            entry("java.sql.Clob", sized(JdbcCode.CLOB, TypeKind.ANY_LENGTH)),
            entry("java.sql.NClob", sized(JdbcCode.NCLOB, TypeKind.ANY_LENGTH)));

    /** The kind of a class; null for one that Hibernate has no type for by itself. */
    static @Nullable JavaKind of(String className) {
        return BY_CLASS.get(className);
    }

    /** This kind kept in another JDBC type. */
    JavaKind as(JdbcCode code) {
        return new JavaKind(code, length, precision, scale, temporal);
    }

    private static JavaKind sized(JdbcCode code, int length) {
        return new JavaKind(code, length, PRECISION, SCALE, false);
    }

    private static JavaKind temporal(JdbcCode code, int precision) {
        return new JavaKind(code, LENGTH, precision, SCALE, true);
    }
}
