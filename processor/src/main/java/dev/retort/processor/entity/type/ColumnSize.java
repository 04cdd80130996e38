package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that annotations give to a column; null where none does. A length of 255 is what {@code @Column} has by default and
 * counts as not given, and so does a scale without a precision.
 *
 * @param described whether there is a {@code @Column} or the like at all
 * @param secondPrecision fractional digits of a second
 * @param arrayLength the most elements of an array; 0 for any number
 */
record ColumnSize(
        boolean described,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable Integer secondPrecision,
        int arrayLength) {
    private static final int DEFAULT_LENGTH = 255;

    static ColumnSize of(Optional<Annotation> column, Annotations annotations, ValidationLimits limits, boolean text) {
        Integer length =
                column.map(each -> each.integer("length", DEFAULT_LENGTH)).orElse(null);
        Integer precision = column.map(each -> each.integer("precision", 0))
                .filter(digits -> digits > 0)
                .orElse(null);
        Integer scale = precision == null
                ? null
                : column.map(each -> each.integer("scale", 0)).orElse(null);
        if (limits.precision() != null) {
            precision = limits.precision();
            scale = limits.scale();
        }
        if (text && limits.length() != null) {
            length = limits.length();
        }
        return new ColumnSize(
                column.isPresent(),
                length != null && length == DEFAULT_LENGTH ? null : length,
                precision,
                scale,
                secondPrecision(column, annotations),
                annotations
                        .find(HIBERNATE, "Array")
                        .map(each -> each.integer("length", 0))
                        .orElse(0));
    }

    private static @Nullable Integer secondPrecision(Optional<Annotation> column, Annotations annotations) {
        return annotations
                .find(HIBERNATE, "FractionalSeconds")
                .map(each -> each.integer("value", -1))
                .or(() -> column.map(each -> each.integer("secondPrecision", -1)))
                .filter(digits -> digits >= 0)
                .orElse(null);
    }
}
