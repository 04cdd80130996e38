package dev.retort.catalog.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a driver returns, as a value that a row of an insert may hold. */
final class RowValue {
    private RowValue() {}

    /** The value; empty for null, and for a kind that no row can hold, such as bytes. */
    static Optional<Object> of(@Nullable Object value) {
        if (value instanceof Short || value instanceof Byte) {
            return Optional.of(((Number) value).intValue());
        }
        if (value instanceof java.sql.Date date) {
            return Optional.of(date.toLocalDate());
        }
        if (value instanceof Timestamp timestamp) {
            return Optional.of(timestamp.toLocalDateTime());
        }
        return value instanceof String
                        || value instanceof Boolean
                        || value instanceof Integer
                        || value instanceof Long
                        || value instanceof Double
                        || value instanceof BigDecimal
                        || value instanceof BigInteger
                        || value instanceof Temporal
                        || value instanceof UUID
                ? Optional.of(value)
                : Optional.empty();
    }
}
