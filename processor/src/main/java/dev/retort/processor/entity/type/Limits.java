package dev.retort.processor.entity.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Bean Validation's constraints on an attribute do to its column.
 *
 * @param notNull whether the column is not null
 * @param length the most characters of a text; null where no constraint says so
 * @param precision decimal digits; null where no constraint says so
 * @param scale digits after the point, where {@code precision} is given
 * @param checks conditions, with {@code {0}} for the column
 */
public record Limits(
        boolean notNull,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        List<String> checks) {
    /** No constraint at all. */
    public static final Limits NONE = new Limits(false, null, null, null, List.of());

    public Limits {
        checks = List.copyOf(checks);
    }
}
