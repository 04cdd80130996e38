package dev.retort.processor.entity.validation;

import dev.retort.processor.entity.type.ValidationLimits;

/**
 * What constraints say of a property.
 *
 * @param limits what they do to its columns
 * @param cascaded whether the constraints within its value count as well: it bears {@code @Valid}
 */
public record ConstrainedProperty(ValidationLimits limits, boolean cascaded) {}
