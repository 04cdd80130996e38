package dev.retort.processor.snapshot;

import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * The schema at the head of a history, as it stands in the resource {@code schema.snapshot}.
 *
 * <pre>{@code
 * # Retort schema snapshot, format 1. Written with each revision; do not edit.
 * # A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.
 * head 7c1e09d4b2aa
 *
 * table guest
 *   column id bigint not null identity
 *   column fax varchar(40) null
 *   primary key pk_guest (id)
 *
 * end
 * }</pre>
 *
 * @param heads the ids of the head revisions, sorted: none before the first revision, more than one until branches are merged
 * @param schema the schema that the revisions lead to, in its canonical form
 * @param facts what the values of columns meant when the head revision was written
 */
public record Snapshot(List<String> heads, Schema schema, List<ValueSemantics> facts) {
    private static final FileFormat FORMAT = new FileFormat(
            "Retort schema snapshot",
            "Written with each revision; do not edit.",
            "Restore the file from version control. Only `retort revision` and `retort merge` write it.");

    public Snapshot {
        heads = heads.stream().sorted().distinct().toList();
        schema = schema.canonical();
        facts = FactLines.sorted(facts);
    }

    /** A snapshot of which nothing is known but the schema. */
    public Snapshot(List<String> heads, Schema schema) {
        this(heads, schema, List.of());
    }

    /** The snapshot before the first revision. */
    public static Snapshot empty() {
        return new Snapshot(List.of(), Schema.empty());
    }

    /**
     * Reads a snapshot's text.
     *
     * @throws dev.retort.problem.RetortException {@code BROKEN_SNAPSHOT} or {@code CONFLICTED_SNAPSHOT}; its text names the line
     */
    public static Snapshot parse(String text) {
        SchemaReader reader = new SchemaReader();
        HeadLines heads = new HeadLines();
        return FORMAT.read(
                text,
                line -> {
                    if (!heads.take(line)) {
                        reader.take(line);
                    }
                },
                () -> new Snapshot(heads.ids(), reader.schema(), reader.facts()));
    }

    /** The snapshot as text, ending in a line break. Equal snapshots have equal texts. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FORMAT.header())
                .append(
                        "# A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.\n");
        heads.forEach(head -> text.append("head ").append(head).append('\n'));
        return text.append(FileFormat.body(schema, facts)).toString();
    }
}
