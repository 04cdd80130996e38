package dev.retort.processor.entity.type;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The descriptors of JDBC and Java types that ship with Hibernate. They are told by their simple names: packages differ between versions. */
final class ShippedTypes {
    private static final String HIBERNATE = "org.hibernate.";
    private static final String SUFFIX = "JdbcType";

    /** Those that are not named after the constant of SqlTypes whose column they have. */
    private static final Map<String, JdbcCode> NAMES = Map.ofEntries(
            entry("H2DurationIntervalSecondJdbcType", JdbcCode.INTERVAL_SECOND),
            entry("InstantAsTimestampJdbcType", JdbcCode.TIMESTAMP_UTC),
            entry("InstantAsTimestampWithTimeZoneJdbcType", JdbcCode.TIMESTAMP_UTC),
            entry("MySQLVarbinaryJdbcType", JdbcCode.VARBINARY),
            entry("OracleBooleanJdbcType", JdbcCode.BIT),
            entry("OracleEnumJdbcType", JdbcCode.NAMED_ENUM),
            entry("OracleOrdinalEnumJdbcType", JdbcCode.NAMED_ORDINAL_ENUM),
            entry("PostgreSQLCastingInetJdbcType", JdbcCode.INET),
            entry("PostgreSQLCastingIntervalSecondJdbcType", JdbcCode.INTERVAL_SECOND),
            entry("PostgreSQLEnumJdbcType", JdbcCode.NAMED_ENUM),
            entry("PostgreSQLInetJdbcType", JdbcCode.INET),
            entry("PostgreSQLIntervalSecondJdbcType", JdbcCode.INTERVAL_SECOND),
            entry("PostgreSQLJsonPGObjectJsonType", JdbcCode.JSON),
            entry("PostgreSQLJsonPGObjectJsonbType", JdbcCode.JSON),
            entry("PostgreSQLOrdinalEnumJdbcType", JdbcCode.NAMED_ORDINAL_ENUM),
            entry("PostgreSQLUUIDJdbcType", JdbcCode.UUID),
            entry("SpannerLocalDateTimeJdbcType", JdbcCode.TIMESTAMP),
            entry("SpannerLocalTimeJdbcType", JdbcCode.TIME),
            entry("SpannerTimeJdbcType", JdbcCode.TIME),
            entry("SybaseJtdsLongNVarcharJdbcType", JdbcCode.LONGNVARCHAR),
            entry("SybaseJtdsNCharJdbcType", JdbcCode.NCHAR),
            entry("SybaseJtdsNClobJdbcType", JdbcCode.NCLOB),
            entry("SybaseJtdsNVarcharJdbcType", JdbcCode.NVARCHAR),
            entry("TimeAsTimestampWithTimeZoneJdbcType", JdbcCode.TIME_WITH_TIMEZONE),
            entry("TimestampUtcAsInstantJdbcType", JdbcCode.TIMESTAMP_UTC),
            entry("TimestampUtcAsJdbcTimestampJdbcType", JdbcCode.TIMESTAMP_UTC),
            entry("TimestampUtcAsOffsetDateTimeJdbcType", JdbcCode.TIMESTAMP_UTC),
            entry("TimeUtcAsJdbcTimeJdbcType", JdbcCode.TIME_UTC),
            entry("TimeUtcAsOffsetTimeJdbcType", JdbcCode.TIME_UTC),
            entry("TinyIntAsSmallIntJdbcType", JdbcCode.SMALLINT),
            entry("UuidAsBinaryJdbcType", JdbcCode.BINARY),
            entry("VarcharUUIDJdbcType", JdbcCode.UUID),
            entry("XmlJdbcType", JdbcCode.SQLXML));

    /** The types of the descriptors of Java types, by the name of a descriptor without {@code JavaType}. */
    private static final Map<String, String> JAVA_TYPES = Map.ofEntries(
            entry("BigDecimal", "java.math.BigDecimal"),
            entry("BigInteger", "java.math.BigInteger"),
            entry("Blob", "java.sql.Blob"),
            entry("Boolean", "java.lang.Boolean"),
            entry("ByteArray", "byte[]"),
            entry("Byte", "java.lang.Byte"),
            entry("CharacterArray", "char[]"),
            entry("Character", "java.lang.Character"),
            entry("Class", "java.lang.Class"),
            entry("Clob", "java.sql.Clob"),
            entry("Currency", "java.util.Currency"),
            entry("Date", "java.util.Date"),
            entry("Double", "java.lang.Double"),
            entry("Duration", "java.time.Duration"),
            entry("Float", "java.lang.Float"),
            entry("InetAddress", "java.net.InetAddress"),
            entry("Instant", "java.time.Instant"),
            entry("Integer", "java.lang.Integer"),
            entry("JdbcDate", "java.sql.Date"),
            entry("JdbcTime", "java.sql.Time"),
            entry("JdbcTimestamp", "java.sql.Timestamp"),
            entry("LocalDate", "java.time.LocalDate"),
            entry("LocalDateTime", "java.time.LocalDateTime"),
            entry("LocalTime", "java.time.LocalTime"),
            entry("Locale", "java.util.Locale"),
            entry("Long", "java.lang.Long"),
            entry("NClob", "java.sql.NClob"),
            entry("OffsetDateTime", "java.time.OffsetDateTime"),
            entry("OffsetTime", "java.time.OffsetTime"),
            entry("PrimitiveByteArray", "byte[]"),
            entry("Short", "java.lang.Short"),
            entry("String", "java.lang.String"),
            entry("TimeZone", "java.util.TimeZone"),
            entry("UUID", "java.util.UUID"),
            entry("Url", "java.net.URL"),
            entry("Year", "java.time.Year"),
            entry("ZoneId", "java.time.ZoneId"),
            entry("ZoneOffset", "java.time.ZoneOffset"),
            entry("ZonedDateTime", "java.time.ZonedDateTime"));

    /** The types whose descriptor, where an annotation names it, recommends no JDBC type: their values are serialized. */
    private static final Set<String> SERIALIZED =
            Set.of("java.lang.Class", "java.util.Currency", "java.util.Locale", "java.util.TimeZone");

    private ShippedTypes() {}

    /** The shape that one of Hibernate's descriptors of a Java type gives: that of its type. */
    static Optional<JavaShape> shape(String className) {
        String type = className.startsWith(HIBERNATE) && className.endsWith("JavaType")
                ? JAVA_TYPES.getOrDefault(simple(className).replaceFirst("JavaType$", ""), "")
                : "";
        JavaKind kind = switch (type) {
            case "byte[]" -> JavaKind.BYTES;
            case "char[]" -> JavaKind.CHARACTERS;
            case "java.sql.NClob" -> JavaKind.SERIALIZABLE;
            default -> JavaKind.of(type);
        };
        return Optional.ofNullable(kind)
                .map(known -> SERIALIZED.contains(type) ? known.as(JdbcCode.VARBINARY) : known)
                .map(known -> JavaShape.of(known, type));
    }

    /** The JDBC type whose column one of Hibernate's descriptors has: {@code VarcharJdbcType} that of {@code VARCHAR}. */
    static Optional<JdbcCode> code(String className) {
        if (!className.startsWith(HIBERNATE)) {
            return Optional.empty();
        }
        String simple = simple(className);
        String constant = simple.endsWith(SUFFIX) ? simple.substring(0, simple.length() - SUFFIX.length()) : "";
        return Optional.ofNullable(NAMES.get(simple))
                .or(() -> Stream.of(JdbcCode.values())
                        .filter(code -> code != JdbcCode.ARRAY)
                        .filter(code -> code.name().replace("_", "").equals(constant.toUpperCase(Locale.ROOT)))
                        .findFirst());
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
