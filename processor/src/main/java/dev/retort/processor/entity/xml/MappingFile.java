package dev.retort.processor.entity.xml;

import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping file.
 *
 * @param path its path on the class path: {@code META-INF/orm.xml}
 */
record MappingFile(String path, XmlElement root) {
    static final Set<String> CLASSES = Set.of("entity", "mapped-superclass", "embeddable", "converter");

    /**
     * Reads a file.
     *
     * @throws RetortException if it is not well-formed (RT126)
     */
    static MappingFile parse(String path, byte[] file) {
        return new MappingFile(path, XmlReader.read(path, file));
    }

    /** The elements that say how a class is mapped, in the order of the file. */
    List<XmlElement> classes() {
        return root.children().stream()
                .filter(each -> CLASSES.contains(each.name()))
                .filter(each -> each.attribute("class").isPresent())
                .toList();
    }

    /** A name of a class as it is meant: without a package it is of the file's default one. */
    String className(String written) {
        return written.contains(".")
                ? written.replace('$', '.')
                : root.textOf("package")
                        .map(packageName -> packageName + "." + written)
                        .orElse(written)
                        .replace('$', '.');
    }

    /** The class that an element maps. */
    String className(XmlElement element) {
        return className(element.attribute("class").orElse(""));
    }

    /** The defaults of the file for all classes of the persistence unit. */
    Optional<XmlElement> unitDefaults() {
        return root.child("persistence-unit-metadata").flatMap(each -> each.child("persistence-unit-defaults"));
    }

    /** Whether annotations count for nothing in the whole persistence unit. */
    boolean isUnitComplete() {
        return root.child("persistence-unit-metadata")
                .flatMap(each -> each.child("xml-mapping-metadata-complete"))
                .isPresent();
    }

    /** Where an element stands, as a message starts: {@code META-INF/orm.xml, line 7, <basic>}. */
    String place(XmlElement element) {
        return "%s, line %s, <%s>".formatted(path, element.line(), element.name());
    }
}
