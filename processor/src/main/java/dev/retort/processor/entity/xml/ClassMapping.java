package dev.retort.processor.entity.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** One class of a mapping file: {@code <entity>}, {@code <mapped-superclass>}, {@code <embeddable>} or {@code <converter>}. */
final class ClassMapping {
    private static final Set<String> MAPPING = Set.of(
            "association-override",
            "attribute-override",
            "convert",
            "discriminator-column",
            "discriminator-value",
            "id-class",
            "inheritance",
            "primary-key-join-column",
            "secondary-table",
            "sequence-generator",
            "table",
            "table-generator");

    /** Elements without an effect on the schema. */
    private static final Set<String> OTHER = Set.of(
            "attributes",
            "description",
            "entity-listeners",
            "exclude-default-listeners",
            "exclude-superclass-listeners",
            "named-entity-graph",
            "named-native-query",
            "named-query",
            "named-stored-procedure-query",
            "post-load",
            "post-persist",
            "post-remove",
            "post-update",
            "pre-persist",
            "pre-remove",
            "pre-update",
            "sql-result-set-mapping");

    /** The elements to which the schema of a file applies. Generators and secondary tables have their own. */
    private static final Set<String> IN_A_SCHEMA = Set.of("collection-table", "join-table", "table");

    private final MappedElements elements;
    private final MirrorWriter writer;
    private final MappingFile file;
    private final TypeElement type;

    ClassMapping(MappedElements elements, MirrorWriter writer, MappingFile file, TypeElement type) {
        this.elements = elements;
        this.writer = writer;
        this.file = file;
        this.type = type;
    }

    /** Reads the element of the class. */
    void read(XmlElement element) {
        AnnotatedMapping annotations = elements.on(type);
        writer.write(element).ifPresent(annotations::add);
        declaredAccess(element)
                .or(() -> element.name().equals("entity") && elements.isComplete(type)
                        ? Optional.of("PROPERTY")
                        : Optional.empty())
                .flatMap(access -> writer.write("Access", "value", access))
                .ifPresent(annotations::add);
        if (element.name().equals("entity") && element.child("table").isEmpty()) {
            add(type, withSchema(new XmlElement("table", Map.of(), List.of(), "", element.line())));
        }
        generatorsOfFile().forEach(each -> add(type, each));
        for (XmlElement child : element.children()) {
            if (MAPPING.contains(child.name())) {
                add(type, withSchema(child));
            } else if (!OTHER.contains(child.name())) {
                elements.unread(file, child, type);
            }
        }
        element.child("attributes")
                .ifPresent(attributes -> new AttributeMapping(this, elements, writer, file, type)
                        .read(attributes, declaredAccess(element), element.name()));
    }

    /** A generator of the file is for the whole persistence unit; here it is found on every class that the file maps. */
    private Stream<XmlElement> generatorsOfFile() {
        return file.root().children().stream()
                .filter(each ->
                        each.name().equals("sequence-generator") || each.name().equals("table-generator"))
                .map(this::withSchema);
    }

    /** Adds the annotation that an element is named after; a table without a word adds nothing. */
    void add(Element place, XmlElement element) {
        boolean silent = element.name().equals("table")
                && element.attributes().isEmpty()
                && element.children().isEmpty();
        if (!silent) {
            writer.write(element).ifPresent(elements.on(place)::add);
        }
    }

    /** The access that the file or the persistence unit declares for a class without one. */
    private Optional<String> declaredAccess(XmlElement element) {
        return element.attribute("access")
                .or(() -> file.root().textOf("access"))
                .or(() -> elements.unitDefault("access"))
                .map(access -> access.toUpperCase(Locale.ROOT));
    }

    /** An element with the schema and the catalog that the file has for all. */
    XmlElement withSchema(XmlElement element) {
        if (!IN_A_SCHEMA.contains(element.name())) {
            return element;
        }
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        for (String name : List.of("schema", "catalog")) {
            file.root().textOf(name).ifPresent(value -> attributes.putIfAbsent(name, value));
        }
        return new XmlElement(element.name(), attributes, element.children(), element.text(), element.line());
    }
}
