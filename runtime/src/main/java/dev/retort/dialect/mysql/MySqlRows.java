package dev.retort.dialect.mysql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.TypeKind;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How MySQL and MariaDB write values. */
final class MySqlRows extends RowStatements {
    private final Dialect dialect;
    private final boolean mariaDb;

    /**
     * Those of one of the two.
     *
     * @param mariaDb whether it is MariaDB, which has a type for UUIDs and none for JSON
     */
    MySqlRows(Dialect dialect, Identifiers names, boolean mariaDb) {
        super(names);
        this.dialect = dialect;
        this.mariaDb = mariaDb;
    }

    /** A backslash is taken to the letter or not, as the session has it; hexadecimal digits know neither. */
    @Override
    public String text(String value) {
        return value.indexOf('\\') < 0
                ? Literals.text(value)
                : "_utf8mb4 x'" + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)) + "'";
    }

    /** Hexadecimal digits are no comment; a session that takes a backslash to the letter, which is rare, shows two. */
    @Override
    public String comment(String value) {
        return Literals.text(value.replace("\\", "\\\\"));
    }

    @Override
    public String value(@Nullable Object value, @Nullable TypeKind kind) {
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            throw UnsupportedChange.of(dialect, "store " + number, "Use null, or a number");
        }
        OffsetDateTime instant = value == null ? null : Literals.instant(value);
        if (instant != null) {
            return instant(instant, kind);
        }
        if (value instanceof OffsetTime time) {
            return Literals.of(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
        }
        if (value != null && kind == TypeKind.UUID && !mariaDb) {
            return super.value(UUID.fromString(value.toString()), TypeKind.BINARY);
        }
        return super.value(value, kind);
    }

    /** A {@code timestamp} is read in the time zone of the session, a {@code datetime} to the letter. */
    private static String instant(OffsetDateTime instant, @Nullable TypeKind kind) {
        String utc = Literals.of(instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        return kind == TypeKind.TIMESTAMP_WITH_TIME_ZONE
                ? "convert_tz(" + utc + ", '+00:00', @@session.time_zone)"
                : utc;
    }

    @Override
    protected String asText(String column, TypeKind kind) {
        return kind == TypeKind.UUID && !mariaDb ? "bin_to_uuid(" + column + ")" : column;
    }

    @Override
    protected String constant(Object value, @Nullable TypeKind kind) {
        String constant = value(asHeld(value, kind), kind);
        return kind == TypeKind.JSON && !mariaDb ? "cast(" + constant + " as json)" : constant;
    }
}
