package dev.retort.revision;

import java.util.List;
import java.util.stream.Stream;

/** Graphs written as text: {@code graph("a", "b < a", "m < b c")}. */
final class Graphs {
    private Graphs() {}

    static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(Stream.of(lines).map(Graphs::revision).toList());
    }

    static Revision revision(String line) {
        String[] sides = line.split(" < ");
        List<String> parents = sides.length == 1 ? List.of() : List.of(sides[1].split(" "));
        return new Revision(sides[0], parents, Body.empty());
    }

    static String ids(List<Revision> revisions) {
        return String.join(" ", revisions.stream().map(Revision::id).toList());
    }
}
