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

    static RevisionNode revision(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        RevisionHeader node = new RevisionHeader(
                parts.group(1), words(parts.group(3)), words(parts.group(2)), words(parts.group(4)), "");
        return new RevisionNode(node, "revision " + node.id(), RevisionBody::empty);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    static String ids(List<RevisionNode> revisions) {
        return String.join(" ", revisions.stream().map(RevisionNode::id).toList());
    }
}
