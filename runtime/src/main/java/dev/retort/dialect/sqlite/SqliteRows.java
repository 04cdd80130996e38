package dev.retort.dialect.sqlite;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.TypeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How SQLite writes values: moments as text in ISO 8601, which its own functions read (SQLite, Date And Time Functions). */
final class SqliteRows extends RowStatements {
    /** The number of decimal digits that a double preserves. */
    private static final int DIGITS = 15;

    private final Dialect dialect;

    SqliteRows(Dialect dialect, Identifiers names) {
        super(names);
        this.dialect = dialect;
    }

    @Override
    public String value(@Nullable Object value, @Nullable TypeKind kind) {
        if (value instanceof UUID uuid && (kind == null || kind == TypeKind.UUID)) {
            return bytes(Literals.hexadecimal(uuid));
        }
        if (value instanceof BigDecimal || value instanceof BigInteger) {
            requireExact(new BigDecimal(value.toString()));
        }
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            throw UnsupportedChange.of(dialect, "store " + number, "Use null, or a number");
        }
        OffsetDateTime instant = value == null ? null : Literals.instant(value);
        if (instant != null) {
            boolean keepsOffset = kind == TypeKind.TIMESTAMP_WITH_TIME_ZONE;
            return untyped(
                    keepsOffset
                            ? instant
                            : instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        }
        if (value instanceof OffsetTime time) {
            return untyped(kind == TypeKind.TIME ? Literals.inUtc(time, kind) : time);
        }
        return value instanceof java.time.temporal.Temporal ? untyped(value) : super.value(value, kind);
    }

    /** The text of a literal such as {@code timestamp '2026-01-31 12:00:00'}. */
    private static String untyped(Object temporal) {
        String literal = Literals.of(temporal);
        return literal.substring(Math.max(0, literal.indexOf('\'')));
    }

    private void requireExact(BigDecimal number) {
        boolean integer = number.stripTrailingZeros().scale() <= 0
                && number.toBigInteger().bitLength() < Long.SIZE;
        if (!integer && number.stripTrailingZeros().precision() > DIGITS) {
            throw UnsupportedChange.of(
                    dialect, "store " + number.toPlainString() + " exactly", "Store it as text instead");
        }
    }
}
