package dev.retort.report.html;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.export.JsonReport;
import dev.retort.report.history.LiveState;
import dev.retort.report.history.SchemaHistory;
import dev.retort.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A schema, its history and a change as one page of HTML that asks nothing of the network. What it shows is data in the page; scripts of its own
 * draw it. Texts of the model get no other way into the page than as text.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * The page.
     *
     * @param history the schema as it stands, and its revisions
     * @param change the change to review
     * @param members which members and classes the tables and columns come from
     * @param classes the binary names of these classes
     * @param live where a database stands, if one was asked
     */
    public static String of(
            SchemaHistory history,
            SchemaChange change,
            EntityMembers members,
            List<String> classes,
            Optional<LiveState> live) {
        Schema schema = history.schema();
        EntityIndex entities = new EntityIndex(members, classes);
        TextPool texts = new TextPool();
        List<Dialect> databases =
                change.databases().stream().map(Dialects::named).toList();
        TableData tables = new TableData(history, entities, databases, texts);
        RevisionData revisions = new RevisionData(history, texts);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", history.name());
        data.put("databases", change.databases());
        data.put("tables", schema.tables().stream().map(tables::of).toList());
        data.put("types", tables.types());
        data.put("sequences", schema.sequences().stream().map(Object::toString).toList());
        data.put(
                "views",
                schema.views().stream()
                        .map(each -> List.of(each.name(), each.query().toString()))
                        .toList());
        data.put(
                "revisions",
                IntStream.range(0, history.revisions().size())
                        .mapToObj(revisions::of)
                        .toList());
        data.put("lanes", history.lanes().stream().map(revisions::lane).toList());
        data.put("diagrams", new DiagramData(schema, entities).of());
        data.put("change", JsonReport.of(change));
        live.ifPresent(each -> data.put("live", LiveData.of(each)));
        data.put("texts", texts.texts());
        return HtmlPage.of(history.name(), data);
    }
}
