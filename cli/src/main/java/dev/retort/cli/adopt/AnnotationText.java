package dev.retort.cli.adopt;

import java.util.List;
import java.util.stream.Collectors;

/** The text of annotations. */
final class AnnotationText {
    private AnnotationText() {}

    /** A string literal, in one line. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }

    /** {@code name = value}. */
    static String attribute(String name, Object value) {
        return name + " = " + value;
    }

    /** {@code {"a", "b"}}. */
    static String array(List<String> texts) {
        return texts.stream().map(AnnotationText::quoted).collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@code @Column(name = "fax", length = 40)}. */
    static String of(String annotation, List<String> attributes) {
        return "@" + annotation + (attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")");
    }

    /** The same with one attribute. */
    static String of(String annotation, String attribute) {
        return of(annotation, List.of(attribute));
    }
}
