package dev.retort.processor.snapshot;

import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A schema as lines, each object after a blank line; what is known of a column's values stands below it, and what only revisions create is marked:
 * {@code by hand view totals "select …"}.
 */
final class SchemaLines {
    /** In front of what only revisions create. */
    static final String BY_HAND = "by hand";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<ValueSemantics>> facts;
    private final Schema schema;
    private final Schema byHand;
    private final List<KeptDifference> kept;

    /**
     * The lines of a schema.
     *
     * @param facts what is known of the values of columns
     * @param byHand what only revisions create
     * @param kept the differences that were left as they are
     */
    SchemaLines(Schema schema, List<ValueSemantics> facts, Schema byHand, List<KeptDifference> kept) {
        this.facts = facts.stream().collect(Collectors.groupingBy(fact -> Names.key(fact.table())));
        this.schema = schema;
        this.byHand = byHand;
        this.kept = kept;
        schema.sequences().forEach(sequence -> object(sequence, isByHand(Schema::sequences, Sequence::name, sequence)));
        schema.tables().forEach(this::table);
        schema.views().forEach(view -> object(view, isByHand(Schema::views, View::name, view)));
    }

    /** What only revisions create, a line each; a table as a whole in one. */
    static List<String> handmade(Schema schema, Schema byHand) {
        List<String> lines = new ArrayList<>();
        byHand.sequences().forEach(sequence -> lines.add(sequence.toString()));
        for (Table parts : byHand.tables()) {
            if (isWhole(parts, schema)) {
                lines.add("table " + parts.name());
            } else {
                parts.parts().forEach(part -> lines.add("table " + parts.name() + ": " + part));
            }
        }
        byHand.views().forEach(view -> lines.add(view.toString()));
        return lines;
    }

    /** Whether only revisions create a table, not some of its parts alone. */
    static boolean isWhole(Table parts, Schema schema) {
        return schema.table(parts.name()).filter(parts::equals).isPresent();
    }

    private <T> boolean isByHand(Function<Schema, List<T>> objects, Function<T, String> name, T object) {
        return objects.apply(byHand).stream().anyMatch(each -> name.apply(each).equals(name.apply(object)));
    }

    private void object(Object object, boolean marked) {
        text.append('\n').append(marked ? BY_HAND + " " : "").append(object).append('\n');
    }

    private void table(Table table) {
        Optional<Table> parts = byHand.table(table.name());
        boolean isWhole = parts.filter(each -> isWhole(each, schema)).isPresent();
        Set<TablePart> marked =
                isWhole ? Set.of() : parts.map(SchemaLines::parts).orElse(Set.of());
        List<ValueSemantics> known = facts.getOrDefault(Names.key(table.name()), List.of());
        object(table.toString().lines().findFirst().orElseThrow(), isWhole);
        table.parts().forEach(part -> {
            text.append("  ")
                    .append(marked.contains(part) ? BY_HAND + " " : "")
                    .append(part)
                    .append('\n');
            if (part instanceof Column column) {
                FactLines.of(column.name(), known)
                        .forEach(line -> text.append(line).append('\n'));
            }
            keptIn(table, part);
        });
        keptIn(table, null);
    }

    private void keptIn(Table table, @Nullable TablePart part) {
        kept.stream()
                .filter(each -> each.table().equals(table.name()) && Objects.equals(each.found(), part))
                .forEach(each -> text.append(each.line()).append('\n'));
    }

    private static Set<TablePart> parts(Table table) {
        return new HashSet<>(table.parts().toList());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
