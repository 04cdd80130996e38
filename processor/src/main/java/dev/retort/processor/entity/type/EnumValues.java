package dev.retort.processor.entity.type;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The constants of enums, and the checks over them. */
final class EnumValues {
    private EnumValues() {}

    /** The names of the constants in the order of their declaration. */
    static List<String> names(TypeElement enumeration) {
        return enumeration.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(each -> each.getSimpleName().toString())
                .toList();
    }

    /** {@code {0} in ('NEW','DONE')}. */
    static String in(List<String> texts) {
        return "{0} in " + list(texts);
    }

    /** {@code ('NEW','DONE')}. */
    static String list(List<String> texts) {
        return texts.stream()
                .map(text -> "'" + text.replace("'", "''") + "'")
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** {@code {0} between 0 and 2}. */
    static String ordinals(TypeElement enumeration) {
        return "{0} between 0 and " + (names(enumeration).size() - 1);
    }
}
