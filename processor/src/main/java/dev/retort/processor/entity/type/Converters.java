package dev.retort.processor.entity.type;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.AnnotationView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the converter of an attribute: the one that {@code @Convert} names, or one with {@code autoApply} for the type. */
final class Converters {
    /**
     * A converter.
     *
     * @param domain the type of the attribute
     * @param relational the type that is stored
     */
    record Conversion(TypeElement converter, TypeMirror domain, TypeMirror relational) {
        String name() {
            return converter.getQualifiedName().toString();
        }
    }

    /** A conversion that {@code @ConverterRegistration} has for attributes of its type, or forbids them. */
    private record Registered(Conversion conversion, boolean isApplied) {}

    private final Types types;
    private final List<Conversion> autoApplied = new ArrayList<>();
    private final List<Registered> registered = new ArrayList<>();

    /**
     * Over the classes of a persistence unit.
     *
     * @param registrations the {@code @ConverterRegistration}s: before the converters, but for attributes of their very type alone
     */
    Converters(Types types, AnnotationView view, Collection<TypeElement> classes, List<Annotation> registrations) {
        this.types = types;
        registrations.forEach(this::register);
        for (TypeElement converter : classes) {
            if (view.of(converter)
                    .find(JPA, "Converter")
                    .filter(each -> each.bool("autoApply"))
                    .isPresent()) {
                conversion(converter.asType()).ifPresent(autoApplied::add);
            }
        }
    }

    private void register(Annotation registration) {
        registration
                .type("converter")
                .flatMap(this::conversion)
                .map(each -> new Conversion(each.converter(), domain(registration, each), each.relational()))
                .ifPresent(each -> registered.add(new Registered(each, registration.bool("autoApply"))));
    }

    /** The type that a registration names, or else the converter's; {@code void} stands for none. */
    private static TypeMirror domain(Annotation registration, Conversion conversion) {
        return registration
                .type("domainType")
                .filter(type -> type.getKind() != TypeKind.VOID)
                .orElse(conversion.domain());
    }

    Optional<Conversion> of(BasicAttribute attribute) {
        if (!attribute.role().mayBeConverted()) {
            return Optional.empty();
        }
        Optional<Annotation> convert = attribute.convert().or(() -> own(attribute));
        if (convert.isPresent()) {
            return convert.filter(each -> !each.bool("disableConversion"))
                    .flatMap(each -> each.type("converter"))
                    .flatMap(this::conversion);
        }
        boolean typed = attribute.role() == ColumnRole.ATTRIBUTE
                && (attribute.annotations().has(JPA, "Enumerated")
                        || attribute.annotations().has(JPA, "Temporal"));
        if (typed) {
            return Optional.empty();
        }
        Optional<Registered> ofType = registered.stream()
                .filter(each -> attribute.role() == ColumnRole.ATTRIBUTE)
                .filter(each -> types.isSameType(each.conversion().domain(), boxed(attribute.type())))
                .findFirst();
        return ofType.isPresent()
                ? ofType.filter(Registered::isApplied).map(Registered::conversion)
                : autoApplied.stream()
                        .filter(conversion -> applies(conversion, attribute.type()))
                        .findFirst();
    }

    private static Optional<Annotation> own(BasicAttribute attribute) {
        return attribute.annotations().all(JPA, "Convert").stream()
                .filter(each -> {
                    String path = each.string("attributeName");
                    return switch (attribute.role()) {
                        case MAP_KEY -> path.equals("key");
                        case ELEMENT -> path.isEmpty() || path.equals("value");
                        default -> path.isEmpty();
                    };
                })
                .findFirst();
    }

    /** Whether a conversion is for the type as a whole; one for its elements is not. */
    boolean applies(Conversion conversion, TypeMirror type) {
        return types.isAssignable(boxed(type), conversion.domain());
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    private Optional<Conversion> conversion(TypeMirror converter) {
        return arguments(converter)
                .map(arguments ->
                        new Conversion((TypeElement) types.asElement(converter), arguments.get(0), arguments.get(1)));
    }

    /** The type arguments of a converter for AttributeConverter, even if a superclass declares them. */
    private Optional<List<TypeMirror>> arguments(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            if (name.endsWith(".persistence.AttributeConverter")) {
                return Optional.of(List.<TypeMirror>copyOf(declared.getTypeArguments()))
                        .filter(arguments -> arguments.size() == 2);
            }
        }
        return types.directSupertypes(type).stream()
                .map(this::arguments)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
