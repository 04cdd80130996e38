package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.processor.diff.Fact;
import dev.retort.processor.entity.type.Converters.Conversion;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the values of a basic attribute's column mean: constants of an enum, what a converter makes, times of some zone. */
final class Meanings {
    private Meanings() {}

    static Optional<Significance> of(
            BasicAttribute attribute,
            Optional<JavaShape> shape,
            @Nullable Conversion conversion,
            JdbcCode code,
            StoredKinds kinds) {
        if (conversion != null) {
            return Optional.of(new Significance(Fact.Kind.CONVERTER, List.of(conversion.name())));
        }
        TypeElement enumeration = shape.map(JavaShape::enumeration).orElse(null);
        if (enumeration != null && kinds.valueField(enumeration) == null) {
            Fact.Kind kind = code.isInteger() ? Fact.Kind.ORDINALS : Fact.Kind.NAMES;
            return Optional.of(new Significance(kind, EnumValues.names(enumeration)));
        }
        return attribute
                .annotations()
                .find(HIBERNATE, "TimeZoneStorage")
                .map(each -> new Significance(Fact.Kind.TIME_ZONE, List.of(each.constant("value"))));
    }
}
