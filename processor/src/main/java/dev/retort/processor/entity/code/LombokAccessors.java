package dev.retort.processor.entity.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The accessors that Lombok generates, for sources that do not contain them yet. */
public final class LombokAccessors {
    private LombokAccessors() {}

    /** The result of a getter that {@code @Getter} generates. */
    static Optional<Object> of(Instance instance, String method, List<Object> arguments) {
        if (!arguments.isEmpty()) {
            return Optional.empty();
        }
        return ElementFilter.fieldsIn(instance.type().getEnclosedElements()).stream()
                .filter(field -> isGetter(method, field.getSimpleName().toString()))
                .filter(field -> has(field, "Getter") || has(instance.type(), "Getter"))
                .flatMap(field -> instance.field(field.getSimpleName().toString()).stream())
                .findFirst();
    }

    private static boolean isGetter(String method, String field) {
        String capitalized = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        return method.equals("get" + capitalized) || method.equals("is" + capitalized);
    }

    /** The fields that the constructor sets that {@code @AllArgsConstructor} and the like stand for. */
    public static Optional<List<VariableElement>> constructor(TypeElement type) {
        boolean written =
                Stream.of("AllArgsConstructor", "RequiredArgsConstructor").anyMatch(each -> has(type, each));
        return written
                ? Optional.of(ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> field.getKind() == javax.lang.model.element.ElementKind.FIELD)
                        .filter(field -> !field.getModifiers().contains(javax.lang.model.element.Modifier.STATIC))
                        .toList())
                : Optional.empty();
    }

    private static boolean has(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals("lombok." + annotation));
    }
}
