package dev.retort.processor.entity.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Bean Validation's constraints on an attribute do to its column.
 *
 * @param notNull whether the column is not null
 * @param length the maximum number of characters; null if unlimited
 * @param precision the number of decimal digits; null if unlimited
 * @param scale digits after the point, where {@code precision} is given
 * @param checks conditions, with {@code {0}} for the column
 */
public record ValidationLimits(
        boolean notNull,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        List<String> checks) {
    /** No constraint at all. */
    public static final ValidationLimits NONE = new ValidationLimits(false, null, null, null, List.of());

    public ValidationLimits {
        checks = List.copyOf(checks);
    }
}
