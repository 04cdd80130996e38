package dev.retort.dialect;

import dev.retort.schema.TypeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How SQLite writes values: moments as text in ISO 8601, which its own functions read (SQLite, Date And Time Functions). */
final class SqliteRows extends Rows {
    /** What a double holds of any decimal number. */
    private static final int DIGITS = 15;

    private final Dialect dialect;

    SqliteRows(Dialect dialect, Identifiers names) {
        super(names);
        this.dialect = dialect;
    }

    @Override
    String value(@Nullable Object value, @Nullable TypeKind kind) {
        if (value instanceof UUID uuid && (kind == null || kind == TypeKind.UUID)) {
            return bytes(Literals.hexadecimal(uuid));
        }
        if (value instanceof BigDecimal || value instanceof BigInteger) {
            requireExact(new BigDecimal(value.toString()));
        }
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            throw Refusal.of(dialect, "store " + number, "Use null or a number instead");
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
            throw Refusal.of(dialect, "store " + number.toPlainString() + " exactly", "Store it as text instead");
        }
    }
}
