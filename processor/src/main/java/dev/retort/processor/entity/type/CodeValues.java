package dev.retort.processor.entity.type;

import dev.retort.processor.entity.code.CodeEvaluator;
import dev.retort.processor.entity.code.Instance;
import dev.retort.processor.entity.code.NullValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The values of a column that code gives: {@code @EnumeratedValue} fields, what converters make of enums and of booleans. */
final class CodeValues {
    private static final float LOAD_FACTOR = 0.75f;
    private static final int MIN_CAPACITY = 16;

    private final CodeEvaluator code;

    CodeValues(CodeEvaluator code) {
        this.code = code;
    }

    /** The check on a column of the values that the constants of an enum have in a field. */
    Optional<String> ofField(TypeElement enumeration, String field, boolean text) {
        return constants(enumeration, constant -> constant.field(field), text);
    }

    /** The check on a column of what a converter makes of the constants of an enum. */
    Optional<String> ofEnum(TypeElement enumeration, TypeElement converter, boolean text) {
        return constants(enumeration, constant -> code.call(converter, "convertToDatabaseColumn", constant), text);
    }

    private Optional<String> constants(
            TypeElement enumeration, java.util.function.Function<Instance, Optional<Object>> value, boolean text) {
        List<Object> values = new ArrayList<>();
        for (Instance constant : code.constants(enumeration).orElse(List.of())) {
            value.apply(constant).ifPresent(values::add);
        }
        boolean none = values.stream().allMatch(NullValue.NULL::equals);
        return !none && values.size() == EnumValues.names(enumeration).size()
                ? Optional.of(check(inOrderOfHashes(values), text))
                : Optional.empty();
    }

    /** The order in which Hibernate comes to list them: that of a hash set. It is the same wherever Java runs. */
    private static List<Object> inOrderOfHashes(List<Object> values) {
        Set<Object> set = new HashSet<>(Math.max((int) (values.size() / LOAD_FACTOR) + 1, MIN_CAPACITY), LOAD_FACTOR);
        values.stream().filter(each -> each != NullValue.NULL).forEach(set::add);
        List<Object> ordered = new ArrayList<>(set);
        if (values.contains(NullValue.NULL)) {
            ordered.add(NullValue.NULL);
        }
        return ordered;
    }

    /** The check on a column of what a converter makes of false and true, and of null if that is not null. */
    Optional<String> ofBooleans(TypeElement converter, boolean text) {
        List<Object> values = new ArrayList<>();
        for (Object bool : List.of(false, true, NullValue.NULL)) {
            code.callOrNull(converter, "convertToDatabaseColumn", bool).ifPresent(values::add);
        }
        if (values.size() < 3 || values.stream().allMatch(NullValue.NULL::equals)) {
            return Optional.empty();
        }
        if (values.get(2) == NullValue.NULL) {
            values.remove(2);
        }
        return Optional.of(check(values, text));
    }

    private static String check(List<Object> values, boolean text) {
        List<String> known = values.stream()
                .filter(each -> each != NullValue.NULL)
                .map(Object::toString)
                .toList();
        String check = text ? EnumValues.in(known) : "{0} in (" + String.join(",", known) + ")";
        return known.size() == values.size() ? check : check + " or {0} is null";
    }
}
