package dev.retort.revision;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Graphs written as text: {@code graph("a", "b < a", "m < b c")}; with a label and a dependency {@code "p #payments < a ~ b"}. */
final class Graphs {
    private static final Pattern LINE = Pattern.compile("(\\S+)(?: #(.*?))?(?: < (.*?))?(?: ~ (.*))?");

    private Graphs() {}

    static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(Stream.of(lines).map(Graphs::revision).toList());
    }

    static Revision revision(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        Node node = new Node(parts.group(1), words(parts.group(3)), words(parts.group(2)), words(parts.group(4)));
        return new Revision(node, "revision " + node.id(), Body::empty);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    static String ids(List<Revision> revisions) {
        return String.join(" ", revisions.stream().map(Revision::id).toList());
    }
}
