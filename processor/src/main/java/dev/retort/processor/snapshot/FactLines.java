package dev.retort.processor.snapshot;

import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines below a column that say what its values mean: {@code fact ordinals "NEW" "DONE"}. */
final class FactLines {
    /** The first word of such a line. */
    static final String WORD = "fact";

    private FactLines() {}

    /**
     * The lines of a column, with their indent.
     *
     * @param facts those of its table
     */
    static Stream<String> of(String column, List<ValueSemantics> facts) {
        return facts.stream()
                .filter(fact -> Names.same(fact.column(), column))
                .map(fact -> "    " + WORD + " " + fact.kind().word()
                        + fact.values().stream()
                                .map(value -> " " + quoted(value))
                                .collect(Collectors.joining()));
    }

    /** The rest of a line. */
    static ValueSemantics read(LineReader line, String table, String column) {
        for (ValueSemantics.Kind kind : ValueSemantics.Kind.values()) {
            if (line.accept(kind.word())) {
                List<String> values = new ArrayList<>();
                while (line.sees("\"")) {
                    values.add(line.quoted());
                }
                line.end();
                return new ValueSemantics(table, column, kind, values);
            }
        }
        throw line.expected(Stream.of(ValueSemantics.Kind.values())
                .map(ValueSemantics.Kind::word)
                .collect(Collectors.joining(" or ")));
    }

    static List<ValueSemantics> sorted(List<ValueSemantics> facts) {
        return facts.stream()
                .sorted(Comparator.comparing((ValueSemantics fact) -> Names.key(fact.table()))
                        .thenComparing(fact -> Names.key(fact.column()))
                        .thenComparing(ValueSemantics::kind))
                .distinct()
                .toList();
    }

    /** A text that {@link LineReader#quoted()} reads. */
    static String quoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
