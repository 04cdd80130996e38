package dev.retort.processor.entity.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a mapping file.
 *
 * @param name its name, without a prefix: {@code many-to-one}
 * @param text the text in it, without white space around
 * @param line where it starts
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {
    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The value of an attribute; none where it is empty. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean is(String attribute) {
        return attribute(attribute).filter("true"::equals).isPresent();
    }

    Optional<XmlElement> child(String name) {
        return children.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    List<XmlElement> children(String name) {
        return children.stream().filter(each -> each.name().equals(name)).toList();
    }

    /** The text of a child, where it has one. */
    Optional<String> textOf(String child) {
        return child(child).map(XmlElement::text).filter(text -> !text.isEmpty());
    }
}
