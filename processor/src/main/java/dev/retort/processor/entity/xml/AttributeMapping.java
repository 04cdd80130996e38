package dev.retort.processor.entity.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The attributes of a class in a mapping file. */
final class AttributeMapping {
    private static final Set<String> KINDS = Set.of(
            "basic",
            "element-collection",
            "embedded",
            "embedded-id",
            "id",
            "many-to-many",
            "many-to-one",
            "one-to-many",
            "one-to-one",
            "transient",
            "version");

    private static final Set<String> MAPPING = Set.of(
            "association-override",
            "attribute-override",
            "collection-table",
            "column",
            "convert",
            "enumerated",
            "formula",
            "generated-value",
            "join-column",
            "join-table",
            "lob",
            "map-key",
            "map-key-class",
            "map-key-column",
            "map-key-enumerated",
            "map-key-join-column",
            "map-key-temporal",
            "nationalized",
            "order-column",
            "primary-key-join-column",
            "sequence-generator",
            "table-generator",
            "temporal");

    /** What has no part in the schema; of foreign keys, Hibernate takes those within join columns and tables. */
    private static final Set<String> OTHER = Set.of("cascade", "order-by", "foreign-key", "primary-key-foreign-key");

    private final ClassMapping ofClass;
    private final MappedElements elements;
    private final MirrorWriter writer;
    private final MappingFile file;
    private final TypeElement type;

    AttributeMapping(
            ClassMapping ofClass, MappedElements elements, MirrorWriter writer, MappingFile file, TypeElement type) {
        this.ofClass = ofClass;
        this.elements = elements;
        this.writer = writer;
        this.file = file;
        this.type = type;
    }

    /**
     * Reads the attributes.
     *
     * @param access the access of the class in the file
     * @param kind the element of the class
     */
    void read(XmlElement attributes, Optional<String> access, String kind) {
        String otherwise = access.or(this::accessInJava).orElse(kind.equals("entity") ? "PROPERTY" : "FIELD");
        for (XmlElement attribute : attributes.children()) {
            if (attribute.name().equals("natural-id")) {
                attribute
                        .children()
                        .forEach(each -> read(each, otherwise)
                                .ifPresent(member -> writer.write("NaturalId").ifPresent(elements.on(member)::add)));
            } else {
                read(attribute, otherwise);
            }
        }
    }

    private Optional<String> accessInJava() {
        Optional<String> declared = elements.inJava(type).stream()
                .filter(each ->
                        each.getAnnotationType().asElement().getSimpleName().contentEquals("Access"))
                .flatMap(each -> each.getElementValues().values().stream())
                .map(value -> value.getValue().toString())
                .findFirst();
        return declared.or(() -> idIn(VariableElement.class) ? Optional.of("FIELD") : Optional.empty());
    }

    private boolean idIn(Class<? extends Element> kind) {
        return type.getEnclosedElements().stream()
                .filter(kind::isInstance)
                .flatMap(member -> elements.inJava(member).stream())
                .map(each -> each.getAnnotationType().asElement().getSimpleName())
                .anyMatch(name -> name.contentEquals("Id") || name.contentEquals("EmbeddedId"));
    }

    /** Reads an attribute, and gives its field or getter. */
    private Optional<Element> read(XmlElement attribute, String otherwise) {
        if (!KINDS.contains(attribute.name())) {
            if (!attribute.name().equals("description")) {
                elements.unread(file, attribute, type);
            }
            return Optional.empty();
        }
        String name = attribute.attribute("name").orElse("id");
        String access = attribute.attribute("access").orElse(otherwise);
        Optional<Element> found = member(name, access);
        found.ifPresentOrElse(
                member -> map(attribute, member),
                () -> elements.unknown(file, attribute, "attribute \"" + name + "\" in " + type, type));
        return found;
    }

    private void map(XmlElement attribute, Element member) {
        AnnotatedMapping annotations = elements.on(member);
        writer.write(attribute).ifPresent(annotations::add);
        if (attribute.name().equals("transient")) {
            return;
        }
        String access = member instanceof VariableElement ? "FIELD" : "PROPERTY";
        writer.write("Access", "value", access).ifPresent(annotations::add);
        if (attribute.name().equals("id")) {
            writer.write("Basic", "optional", "false").ifPresent(annotations::add);
        }
        if (attribute.is("id")) {
            writer.write("Id").ifPresent(annotations::add);
        }
        attribute
                .attribute("maps-id")
                .flatMap(id -> writer.write("MapsId", "value", id))
                .ifPresent(annotations::add);
        attribute.children().forEach(child -> part(attribute, child, member));
    }

    private void part(XmlElement attribute, XmlElement child, Element member) {
        // Hibernate takes the elements of any collection for the values of a map here.
        boolean ofElements = attribute.name().equals("element-collection");
        switch (child.name()) {
            case "map-key-attribute-override" ->
                ofClass.add(member, within("key", "attribute-override", "name", child));
            case "map-key-convert" -> ofClass.add(member, within("key", "convert", "attribute-name", child));
            case "attribute-override" ->
                ofClass.add(member, ofElements ? within("value", child.name(), "name", child) : child);
            default -> {
                if (MAPPING.contains(child.name())) {
                    ofClass.add(member, ofClass.withSchema(child));
                } else if (!OTHER.contains(child.name()) && !child.name().startsWith("map-key-foreign")) {
                    elements.unread(file, child, member);
                }
            }
        }
    }

    /** An override of a part: {@code street} of a map's values is {@code value.street}. */
    private static XmlElement within(String part, String name, String path, XmlElement element) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        String declared = element.attribute(path).map(each -> part + "." + each).orElse(part);
        attributes.put(path, declared);
        return new XmlElement(name, attributes, element.children(), element.text(), element.line());
    }

    /** The field or getter of an attribute, by the access if it is declared, otherwise the one that exists. */
    private Optional<Element> member(String name, String access) {
        List<Element> members = new ArrayList<>();
        type.getEnclosedElements().stream()
                .filter(each ->
                        each instanceof VariableElement && each.getSimpleName().contentEquals(name))
                .forEach(members::add);
        Optional<Element> getter = Stream.of("get", "is")
                .flatMap(prefix -> type.getEnclosedElements().stream()
                        .filter(each -> each instanceof ExecutableElement method
                                && method.getParameters().isEmpty()
                                && isGetter(method.getSimpleName().toString(), prefix, name)))
                .map(Element.class::cast)
                .findFirst();
        getter.ifPresent(each -> members.add(access.equals("PROPERTY") ? 0 : members.size(), each));
        return members.stream().findFirst();
    }

    private static boolean isGetter(String method, String prefix, String attribute) {
        String stem = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
        return method.equals(prefix + stem) || method.equals(prefix + attribute);
    }
}
