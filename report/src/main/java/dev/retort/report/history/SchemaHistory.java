package dev.retort.report.history;

import dev.retort.report.change.RevisionChange;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema as it stands, and how it came about.
 *
 * @param name the migrations package
 * @param schema the schema at the heads
 * @param revisions what each revision changes, each after its parents
 * @param deltas what each revision changes, object by object
 * @param tables what happened to each table of the schema, by the key of its name
 * @param lanes the revisions as a drawing, the newest first
 * @param heads the ids of the heads
 * @param dates the days on which revisions were committed, by their ids, as far as they are known: {@code 2026-03-01}
 */
public record SchemaHistory(
        String name,
        Schema schema,
        List<RevisionChange> revisions,
        List<List<ObjectDelta>> deltas,
        Map<String, TableHistory> tables,
        List<RevisionLanes.Row> lanes,
        Set<String> heads,
        Map<String, String> dates) {
    public SchemaHistory {
        revisions = List.copyOf(revisions);
        deltas = List.copyOf(deltas);
        tables = Map.copyOf(tables);
        lanes = List.copyOf(lanes);
        heads = Set.copyOf(heads);
        dates = Map.copyOf(dates);
    }

    /**
     * The history of a graph.
     *
     * @param name the migrations package
     * @param graph the revisions
     * @param revisions what the upgrade from nothing to the heads changes
     * @param schema the schema at the heads, with what repeatables add
     * @param dates the days of the revisions
     */
    public static SchemaHistory of(
            String name,
            RevisionGraph graph,
            List<RevisionChange> revisions,
            Schema schema,
            Map<String, String> dates) {
        HistoryReader reader = new HistoryReader();
        revisions.forEach(reader::read);
        return new SchemaHistory(
                name,
                schema,
                revisions,
                reader.deltas(),
                reader.tables(),
                RevisionLanes.of(
                        graph, revisions.stream().map(RevisionChange::revision).toList()),
                graph.heads(),
                dates);
    }

    /** What happened to a table of the schema. */
    public TableHistory table(String name) {
        return tables.getOrDefault(Names.key(name), TableHistory.NONE);
    }
}
