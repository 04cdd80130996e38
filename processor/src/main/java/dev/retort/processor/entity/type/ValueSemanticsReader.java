package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.entity.type.Converters.Conversion;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the meaning of the values of a basic attribute: enum constants, converted values, time zones. */
final class ValueSemanticsReader {
    private ValueSemanticsReader() {}

    static Optional<AttributeSemantics> of(
            BasicAttribute attribute,
            Optional<JavaShape> shape,
            @Nullable Conversion conversion,
            JdbcCode code,
            StoredKinds kinds) {
        if (conversion != null) {
            return Optional.of(new AttributeSemantics(ValueSemantics.Kind.CONVERTER, List.of(conversion.name())));
        }
        TypeElement enumeration = shape.map(JavaShape::enumeration).orElse(null);
        if (enumeration != null && kinds.valueField(enumeration) == null) {
            return Optional.of(new AttributeSemantics(kind(code), EnumValues.names(enumeration)));
        }
        return attribute
                .annotations()
                .find(HIBERNATE, "TimeZoneStorage")
                .map(each -> new AttributeSemantics(ValueSemantics.Kind.TIME_ZONE, List.of(each.constant("value"))));
    }

    private static ValueSemantics.Kind kind(JdbcCode code) {
        if (code.isInteger()) {
            return ValueSemantics.Kind.ORDINALS;
        }
        boolean isNamed = code == JdbcCode.NAMED_ENUM || code == JdbcCode.NAMED_ORDINAL_ENUM;
        return isNamed ? ValueSemantics.Kind.ENUM_TYPE : ValueSemantics.Kind.NAMES;
    }
}
