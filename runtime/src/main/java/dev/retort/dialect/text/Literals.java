package dev.retort.dialect.text;

import dev.retort.schema.TypeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of rows as literals of standard SQL. */
public final class Literals {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private Literals() {}

    /** {@code 'it''s'}. */
    public static String text(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }

    /** {@code ('A','B')}. */
    public static String list(Collection<String> values) {
        return values.stream().map(Literals::text).collect(Collectors.joining(",", "(", ")"));
    }

    /** An inline enum type, its values sorted as Hibernate sorts them. */
    public static String enumeration(Collection<String> values) {
        return "enum " + list(values.stream().sorted().toList());
    }

    /** Any value that a row may hold. */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Double number) {
            return of(number);
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Year) {
            return value.toString();
        }
        return value instanceof java.time.temporal.Temporal ? temporal(value) : text(value.toString());
    }

    private static String of(Double number) {
        return number.isNaN() || number.isInfinite() ? "cast('" + number + "' as double precision)" : number.toString();
    }

    private static String temporal(Object value) {
        if (value instanceof LocalDate date) {
            return "date '" + date + "'";
        }
        if (value instanceof LocalTime time) {
            return "time '" + TIME.format(time) + "'";
        }
        if (value instanceof OffsetTime time) {
            return "time with time zone '" + TIME.format(time) + OFFSET.format(time) + "'";
        }
        if (value instanceof LocalDateTime dateTime) {
            return "timestamp '" + TIMESTAMP.format(dateTime) + "'";
        }
        OffsetDateTime instant = instant(value);
        return instant == null
                ? text(value.toString())
                : "timestamp with time zone '" + TIMESTAMP.format(instant) + OFFSET.format(instant) + "'";
    }

    /** A value that stands for an instant, with its offset; null for any other. */
    public static @Nullable OffsetDateTime instant(Object value) {
        if (value instanceof OffsetDateTime offset) {
            return offset;
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.toOffsetDateTime();
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : null;
    }

    /**
     * A value as a column without time zones wants it, normalized to UTC. Left to the database, an instant would be converted with
     * the time zone of the session.
     */
    public static Object inUtc(Object value, TypeKind kind) {
        OffsetDateTime instant = instant(value);
        if (instant != null && kind == TypeKind.TIMESTAMP) {
            return instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        }
        if (value instanceof OffsetTime time && (kind == TypeKind.TIME || kind == TypeKind.TIME_UTC)) {
            OffsetTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
            return kind == TypeKind.TIME ? utc.toLocalTime() : utc;
        }
        return value;
    }

    /** The bytes of a UUID in hexadecimal digits. */
    public static String hexadecimal(UUID value) {
        return value.toString().replace("-", "");
    }
}
