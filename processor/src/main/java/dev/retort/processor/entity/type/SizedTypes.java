package dev.retort.processor.entity.type;

import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import org.jspecify.annotations.Nullable;

/** The column type of a JDBC type with its numbers: those given, or those of the Java type. */
final class SizedTypes {
    /** Characters or bytes of the types whose name begins with LONG. */
    private static final int LONG_LENGTH = 32_600;

    private static final int UUID_CHARACTERS = 36;
    private static final int UUID_BYTES = 16;
    private static final int SINGLE_PRECISION = 24;
    private static final int DOUBLE_PRECISION = 53;
    private static final double BINARY_DIGITS_OF_A_DECIMAL = Math.log(10) / Math.log(2);
    private static final int INTERVAL_PRECISION = 18;
    private static final int INTERVAL_SCALE = 9;

    private SizedTypes() {}

    static ColumnType of(JdbcCode code, JavaKind java, ColumnSize size, HibernateProfile profile) {
        return switch (code.group()) {
            case BOOLEAN -> Types.bool();
            case INTEGER -> Types.of(TypeKind.valueOf(code.name()));
            case FLOAT -> floating(java, size);
            case DECIMAL -> decimal(code, java, size);
            case TEXT, BYTES -> text(code, length(code, java, size));
            case LONG_TEXT ->
                sized(
                        code == JdbcCode.LONGVARCHAR ? TypeKind.VARCHAR : TypeKind.NVARCHAR,
                        explicit(java.temporal() ? null : size.length(), LONG_LENGTH));
            case LONG_BYTES -> sized(TypeKind.VARBINARY, explicit(size.length(), LONG_LENGTH));
            case LOB ->
                sized(
                        TypeKind.valueOf(code.name().replace("MATERIALIZED_", "")),
                        explicit(size.length(), lobLength(code, java, size)));
            case TIME -> time(code, java, size, profile);
            case INTERVAL ->
                Types.intervalSecond(
                        explicit(size.precision(), INTERVAL_PRECISION), explicit(size.scale(), INTERVAL_SCALE));
            case VECTOR -> Types.vector(size.arrayLength());
            case ENUM, OTHER -> other(code);
        };
    }

    /** A varying type of no length at all is one of any length. */
    private static ColumnType text(JdbcCode code, int length) {
        TypeKind unlimited = switch (code) {
            case VARCHAR -> TypeKind.TEXT;
            case NVARCHAR -> TypeKind.NTEXT;
            case VARBINARY -> TypeKind.BYTES;
            default -> null;
        };
        return length <= 0 && unlimited != null ? Types.of(unlimited) : sized(TypeKind.valueOf(code.name()), length);
    }

    private static int length(JdbcCode code, JavaKind java, ColumnSize size) {
        int ofJava = java.length();
        if (java.code() == JdbcCode.UUID) {
            ofJava = code.isText() ? UUID_CHARACTERS : UUID_BYTES;
        }
        return explicit(java.temporal() ? null : size.length(), ofJava);
    }

    /**
     * A column that an annotation describes without its length has that of the Java type, a large object or not: 255 for a String. MySQL has
     * large objects that small; on other databases the length changes nothing.
     */
    private static int lobLength(JdbcCode code, JavaKind java, ColumnSize size) {
        boolean national = code == JdbcCode.NCLOB || code == JdbcCode.MATERIALIZED_NCLOB;
        return size.described() && !national ? java.length() : TypeKind.ANY_LENGTH;
    }

    /** Precisions of floating point are given in decimal digits and kept in binary ones. */
    private static ColumnType floating(JavaKind java, ColumnSize size) {
        Integer given = size.precision();
        int binary;
        if (given != null) {
            binary = (int) Math.ceil(given * BINARY_DIGITS_OF_A_DECIMAL);
        } else if (java.code() == JdbcCode.FLOAT) {
            binary = SINGLE_PRECISION;
        } else {
            binary = java.code() == JdbcCode.DOUBLE ? DOUBLE_PRECISION : java.precision();
        }
        return Types.floating(binary);
    }

    private static ColumnType decimal(JdbcCode code, JavaKind java, ColumnSize size) {
        int precision = java.temporal()
                ? explicit(size.secondPrecision(), java.precision())
                : explicit(size.precision(), java.precision());
        int scale = java.temporal() ? java.scale() : explicit(size.scale(), java.scale());
        return code == JdbcCode.DECIMAL ? Types.decimal(precision, scale) : Types.numeric(precision, scale);
    }

    private static ColumnType time(JdbcCode code, JavaKind java, ColumnSize size, HibernateProfile profile) {
        Integer given = java.temporal() ? size.secondPrecision() : size.precision();
        boolean timeOfDay = java.temporal() && java.precision() == 0;
        int fraction = explicit(
                given,
                timeOfDay && !profile.roundsTimesToSeconds() ? JavaKind.TIMESTAMP.precision() : java.precision());
        return switch (code) {
            case TIME, LOCAL_TIME -> Types.time(fraction);
            case TIME_UTC -> Types.timeUtc(fraction);
            case TIME_WITH_TIMEZONE, OFFSET_TIME -> Types.timeWithTimeZone(fraction);
            case TIMESTAMP_UTC -> Types.timestampUtc(fraction);
            case TIMESTAMP_WITH_TIMEZONE, OFFSET_DATE_TIME, ZONED_DATE_TIME -> Types.timestampWithTimeZone(fraction);
            default -> Types.timestamp(fraction);
        };
    }

    private static ColumnType other(JdbcCode code) {
        return Types.of(
                switch (code) {
                    case LONG32VARCHAR -> TypeKind.TEXT;
                    case LONG32NVARCHAR -> TypeKind.NTEXT;
                    case LONG32VARBINARY -> TypeKind.BYTES;
                    case LOCAL_DATE -> TypeKind.DATE;
                    case JSON_ARRAY -> TypeKind.JSON;
                    case SQLXML, XML_ARRAY -> TypeKind.XML;
                    default -> TypeKind.valueOf(code.name());
                });
    }

    private static ColumnType sized(TypeKind kind, int length) {
        return Types.of(kind, length);
    }

    private static int explicit(@Nullable Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }
}
