package dev.retort.processor.snapshot;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param byHand the part of the schema that only revisions create: views, indexes, tables and so on that no entity declares
 * @param kept the differences from the entities that somebody decided to leave as they are
 */
public record Snapshot(
        List<String> heads, Schema schema, List<ValueSemantics> facts, Schema byHand, List<KeptDifference> kept) {
    private static final FileFormat FORMAT = new FileFormat(
            "Retort schema snapshot",
            "Written with each revision; do not edit.",
            "Restore the file from version control. Only `retort revision` and `retort merge` write it.");

    public Snapshot {
        heads = heads.stream().sorted().distinct().toList();
        schema = schema.canonical();
        facts = FactLines.sorted(facts);
        Schema whole = schema;
        byHand = byHand.canonical()
                .mapTables(parts -> SchemaLines.isWhole(parts, whole) ? parts : parts.withComment(""));
        kept = List.copyOf(kept);
    }

    /** A snapshot from which the entities differ in nothing that was left as it is. */
    public Snapshot(List<String> heads, Schema schema, List<ValueSemantics> facts, Schema byHand) {
        this(heads, schema, facts, byHand, List.of());
    }

    /** A snapshot of which the entities declare everything. */
    public Snapshot(List<String> heads, Schema schema, List<ValueSemantics> facts) {
        this(heads, schema, facts, Schema.empty());
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
                () -> new Snapshot(heads.ids(), reader.schema(), reader.facts(), reader.byHand(), reader.kept()));
    }

    /**
     * This snapshot with what the revisions create and it does not have, such as a view that somebody added to a revision class; the revisions also say
     * how what only they create is defined.
     *
     * @param replayed the schema that the revisions lead to
     * @param declared the schema that the entities ask for
     */
    public Snapshot completed(Schema replayed, Schema declared) {
        Schema others = SchemaParts.minus(schema, byHand);
        Schema created = SchemaParts.minus(replayed, others);
        return new Snapshot(
                heads, SchemaParts.plus(others, created), facts, SchemaParts.minus(created, declared), kept);
    }

    /**
     * The snapshot of branches together. What values mean is as a branch has it, the last one where several do. What no branch declares, and no entity,
     * only revisions create.
     *
     * @param branches the snapshots of the branches; none if they can't be read: then all is as the entities have it
     * @param heads the heads that the snapshot is to have
     * @param replayed the schema that the revisions lead to
     */
    public static Snapshot joined(List<Snapshot> branches, List<String> heads, Schema replayed, EntitiesFile entities) {
        if (branches.isEmpty()) {
            return new Snapshot(heads, replayed, entities.facts());
        }
        Map<List<Object>, ValueSemantics> facts = new LinkedHashMap<>();
        Schema created = SchemaParts.minus(replayed, entities.schema());
        Set<KeptDifference> kept = new LinkedHashSet<>();
        for (Snapshot branch : branches) {
            branch.facts().forEach(fact -> facts.put(List.of(fact.table(), fact.column(), fact.kind()), fact));
            created = SchemaParts.minus(created, SchemaParts.minus(branch.schema(), branch.byHand()));
            kept.addAll(branch.kept());
        }
        return new Snapshot(heads, replayed, List.copyOf(facts.values()), created, List.copyOf(kept));
    }

    /**
     * This snapshot as it is at other heads.
     *
     * @param replayed the schema there
     */
    public Snapshot replayedTo(List<String> heads, Schema replayed) {
        Schema others = SchemaParts.minus(replayed, byHand);
        return new Snapshot(heads, replayed, facts, SchemaParts.minus(replayed, others), kept);
    }

    /**
     * The schema to reach: what the entities ask for, without the differences that were left as they are, and what only revisions create, as far as it
     * can stay. A view whose query names what gets another
     * name or goes has an empty query: its author has to write it.
     *
     * @param declared the schema that the entities ask for
     * @param renames what has another name at the head
     */
    public Schema goal(Schema declared, List<DeclaredRename> renames) {
        Schema wanted = KeptDifference.applied(kept, declared, schema);
        return byHand.equals(Schema.empty())
                ? wanted
                : SchemaParts.plus(wanted, HandmadeObjects.in(byHand, schema, wanted, renames));
    }

    /**
     * The snapshot once the entities' schema is reached.
     *
     * @param reached the schema that the operations lead to
     * @param entities what the compiler found
     * @param renames what has another name at the head
     */
    public Snapshot after(Schema reached, EntitiesFile entities, List<DeclaredRename> renames) {
        Schema declared = entities.schema();
        Schema wanted = KeptDifference.applied(kept, declared, schema);
        return new Snapshot(
                heads,
                reached,
                entities.facts(),
                SchemaParts.minus(goal(declared, renames), wanted),
                kept.stream()
                        .flatMap(each -> each.after(declared, reached).stream())
                        .toList());
    }

    /** This snapshot at other heads. */
    public Snapshot at(List<String> heads) {
        return new Snapshot(heads, schema, facts, byHand, kept);
    }

    /** What only revisions create, a line each: {@code view totals "select …"}, {@code table guest: index ix_guest_fax (fax)}. */
    public List<String> handmade() {
        return SchemaLines.handmade(schema, byHand);
    }

    /** The snapshot as text, ending in a line break. Equal snapshots have equal texts. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FORMAT.header())
                .append(
                        "# A merge conflict on the next line: leave it, compile, then run `retort merge` or `retort rebase`.\n");
        heads.forEach(head -> text.append("head ").append(head).append('\n'));
        return text.append(FileFormat.body(new SchemaLines(schema, facts, byHand, kept)))
                .toString();
    }
}
