package dev.retort.processor.entity.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Turns an element of a mapping file into the annotation of the same name: {@code <join-column referenced-column-name="id"/>} into
 * {@code @JoinColumn(referencedColumnName = "id")}. The annotation's declaration tells the types of its members.
 */
final class MirrorWriter {
    private static final List<String> PACKAGES =
            List.of("jakarta.persistence.", "javax.persistence.", "org.hibernate.annotations.");

    /** The members that are not called as elements and attributes are. */
    private static final Map<String, String> RENAMED = Map.of(
            "check-constraint", "check",
            "primary-key-join-column", "pkJoinColumns",
            "primary-key-foreign-key", "foreignKey",
            "constraint-mode", "value",
            "class", "value");

    private static final Map<String, TypeKind> PRIMITIVES = Map.of(
            "boolean", TypeKind.BOOLEAN,
            "byte", TypeKind.BYTE,
            "short", TypeKind.SHORT,
            "int", TypeKind.INT,
            "long", TypeKind.LONG,
            "char", TypeKind.CHAR,
            "float", TypeKind.FLOAT,
            "double", TypeKind.DOUBLE);

    private final Elements elements;
    private final Types types;
    private final MappingFile file;

    MirrorWriter(Elements elements, Types types, MappingFile file) {
        this.elements = elements;
        this.types = types;
        this.file = file;
    }

    /** The annotation that an element is named after; none where the libraries on the class path have no such annotation. */
    Optional<XmlMirror> write(XmlElement element) {
        return type(pascal(element.name())).map(type -> write(type, element));
    }

    /** An annotation with one member given; none where the libraries have no such annotation. */
    Optional<XmlMirror> write(String annotation, String member, Object value) {
        return type(annotation).map(type -> {
            Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();
            member(type, member)
                    .ifPresent(each -> value(each.getReturnType(), value.toString())
                            .ifPresent(read -> values.put(each, new XmlValue(read))));
            return new XmlMirror((DeclaredType) type.asType(), values);
        });
    }

    /** An annotation without members given. */
    Optional<XmlMirror> write(String annotation) {
        return type(annotation).map(type -> new XmlMirror((DeclaredType) type.asType(), Map.of()));
    }

    private Optional<TypeElement> type(String name) {
        return PACKAGES.stream()
                .flatMap(packageName -> Stream.ofNullable(elements.getTypeElement(packageName + name)))
                .findFirst();
    }

    private XmlMirror write(TypeElement type, XmlElement element) {
        Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();
        element.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> !each.getValue().isBlank())
                .forEach(each -> member(type, each.getKey())
                        .ifPresent(member -> value(
                                        member.getReturnType(), each.getValue().strip())
                                .ifPresent(value -> values.put(member, new XmlValue(value)))));
        for (XmlElement child : element.children()) {
            member(type, child.name()).ifPresent(member -> add(values, member, child));
        }
        if (!element.text().isEmpty()) {
            member(type, "value")
                    .flatMap(member ->
                            value(member.getReturnType(), element.text()).map(value -> Map.entry(member, value)))
                    .ifPresent(each -> values.put(each.getKey(), new XmlValue(each.getValue())));
        }
        return new XmlMirror((DeclaredType) type.asType(), values);
    }

    /** The member that an attribute or element gives: of its name, or of the plural of its name for one of several. */
    private static Optional<ExecutableElement> member(TypeElement annotation, String name) {
        String camel = camel(name);
        List<ExecutableElement> members = ElementFilter.methodsIn(annotation.getEnclosedElements());
        return Stream.of(camel, camel + "s", camel + "es", RENAMED.getOrDefault(name, ""))
                .flatMap(each ->
                        members.stream().filter(member -> member.getSimpleName().contentEquals(each)))
                .findFirst();
    }

    private void add(Map<ExecutableElement, AnnotationValue> values, ExecutableElement member, XmlElement child) {
        if (!(member.getReturnType() instanceof ArrayType array)) {
            nested(member.getReturnType(), child).ifPresent(value -> values.put(member, new XmlValue(value)));
            return;
        }
        List<AnnotationValue> all = new ArrayList<>();
        AnnotationValue known = values.get(member);
        if (known != null && known.getValue() instanceof List<?> list) {
            list.forEach(each -> all.add((AnnotationValue) each));
        }
        nested(array.getComponentType(), child).ifPresent(value -> all.add(new XmlValue(value)));
        values.put(member, new XmlValue(List.copyOf(all)));
    }

    private Optional<Object> nested(TypeMirror type, XmlElement child) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement annotation
                        && annotation.getKind() == ElementKind.ANNOTATION_TYPE
                ? Optional.of(write(annotation, child))
                : value(type, child.text());
    }

    /** A text as a member's type has it; none where it can't be one. */
    private Optional<Object> value(TypeMirror type, String text) {
        switch (type.getKind()) {
            case BOOLEAN -> {
                return Optional.of(Boolean.valueOf(text));
            }
            case INT -> {
                return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            }
            case ARRAY -> {
                return value(((ArrayType) type).getComponentType(), text)
                        .map(each -> List.<AnnotationValue>of(new XmlValue(each)));
            }
            default -> {
                return declared(type, text);
            }
        }
    }

    private Optional<Object> declared(TypeMirror type, String text) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        if (element.getKind() == ElementKind.ENUM) {
            String constant = text.toUpperCase(Locale.ROOT);
            return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                    .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT
                            && each.getSimpleName().contentEquals(constant))
                    .map(Object.class::cast)
                    .findFirst();
        }
        return element.getQualifiedName().contentEquals("java.lang.Class")
                ? classNamed(text).map(Object.class::cast)
                : Optional.of(text);
    }

    /** The type that a name means: a primitive, a class of its full name, one of the file's package, or one of {@code java.lang}. */
    Optional<TypeMirror> classNamed(String name) {
        TypeKind primitive = PRIMITIVES.get(name);
        if (primitive != null) {
            return Optional.of(types.getPrimitiveType(primitive));
        }
        return Stream.of(file.className(name), name, "java.lang." + name)
                .flatMap(each -> Stream.ofNullable(elements.getTypeElement(each)))
                .map(Element::asType)
                .findFirst();
    }

    static String pascal(String name) {
        String camel = camel(name);
        return Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-", -1)) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}
