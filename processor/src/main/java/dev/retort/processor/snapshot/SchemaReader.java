package dev.retort.processor.snapshot;

import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a schema together from its lines, one after the other, and refuses what can't be one. */
final class SchemaReader {
    private final Map<String, TableReader> tables = new LinkedHashMap<>();
    private final Map<String, Sequence> sequences = new LinkedHashMap<>();
    private final Map<String, View> views = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<ValueSemantics> facts = new ArrayList<>();
    private final List<View> handmadeViews = new ArrayList<>();
    private final List<Sequence> handmadeSequences = new ArrayList<>();
    private final List<KeptDifference> kept = new ArrayList<>();
    private @Nullable TableReader current;

    private record Reference(LineReader line, ForeignKey key) {}

    /** Reads the line of a sequence, of a table, or of a part of the table above. */
    void take(LineReader line) {
        if (line.isIndented()) {
            takePart(line);
            return;
        }
        boolean isByHand = line.accept(SchemaLines.BY_HAND);
        if (line.accept("table")) {
            current = startTable(line, isByHand);
        } else if (line.accept("sequence")) {
            takeSequence(line, isByHand);
        } else if (line.accept("view")) {
            takeView(line, isByHand);
        } else {
            throw line.expected("table, sequence or view");
        }
    }

    private void takePart(LineReader line) {
        if (current == null) {
            throw line.expected("a table above its parts");
        }
        if (line.accept(FactLines.WORD)) {
            facts.add(FactLines.read(line, current.name(), current.lastColumn(line)));
        } else if (line.accept(KeptDifference.WORD)) {
            kept.add(KeptDifference.read(line, current.name(), current.lastPart()));
        } else if (current.take(line) instanceof ForeignKey key) {
            references.add(new Reference(line, key));
        }
    }

    private TableReader startTable(LineReader line, boolean isByHand) {
        String name = line.name("the table's name");
        String comment = line.labeled("comment");
        line.end();
        TableReader table = new TableReader(name, comment, isByHand);
        if (tables.put(Names.key(name), table) != null) {
            throw line.broken("there is already a table " + name);
        }
        return table;
    }

    private void takeSequence(LineReader line, boolean isByHand) {
        String name = line.name("the sequence's name");
        line.expect("start");
        long start = line.number();
        line.expect("increment");
        long increment = line.number();
        Sequence sequence = new Sequence(name, start, increment, line.labeled("options"), line.accept("native"));
        line.end();
        if (sequences.put(Names.key(name), sequence) != null) {
            throw line.broken("there is already a sequence " + name);
        }
        if (isByHand) {
            handmadeSequences.add(sequence);
        }
    }

    private void takeView(LineReader line, boolean isByHand) {
        View view = new View(line.name("the view's name"), line.sql());
        line.end();
        if (views.put(Names.key(view.name()), view) != null) {
            throw line.broken("there is already a view " + view.name());
        }
        if (isByHand) {
            handmadeViews.add(view);
        }
    }

    /** The schema that all lines made. A foreign key may reference a table that is not in it, but no missing column. */
    Schema schema() {
        Schema schema = new Schema(
                tables.values().stream().map(TableReader::table).toList(),
                List.copyOf(sequences.values()),
                List.copyOf(views.values()));
        for (Reference reference : references) {
            schema.table(reference.key().table()).ifPresent(table -> check(reference, table));
        }
        return schema;
    }

    /** The part of the schema that only revisions create. */
    Schema byHand() {
        return new Schema(
                tables.values().stream()
                        .flatMap(table -> table.byHand().stream())
                        .toList(),
                handmadeSequences,
                handmadeViews);
    }

    /** The differences that were left as they are. */
    List<KeptDifference> kept() {
        return kept;
    }

    /** The facts about the values of columns. */
    List<ValueSemantics> facts() {
        return facts;
    }

    private static void check(Reference reference, Table table) {
        for (String column : reference.key().references()) {
            if (table.column(column).isEmpty()) {
                throw reference
                        .line()
                        .broken("references %s, but table %s has no such column".formatted(column, table.name()));
            }
        }
    }
}
