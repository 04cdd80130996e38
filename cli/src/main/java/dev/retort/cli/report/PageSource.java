package dev.retort.cli.report;

import dev.retort.Retort;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.project.OpenProject;
import dev.retort.report.change.ChangeReader;
import dev.retort.report.change.Origins;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import dev.retort.report.history.LiveState;
import dev.retort.report.history.SchemaHistory;
import dev.retort.report.html.HtmlReport;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the page of a project shows beside the change: the whole history, the entities, and where a database stands.
 *
 * @param open the project
 * @param pending what the entities ask for
 * @param reasons the accepted hazards of a revision: the reason, by code
 * @param origins where operations come from
 * @param days the days on which revisions were committed, by the simple names of their classes
 */
record PageSource(
        OpenProject open,
        PendingChange pending,
        Function<RevisionNode, Map<String, String>> reasons,
        Origins origins,
        Map<String, String> days) {

    /** The page. */
    String html(SchemaChange change, Optional<LiveState> live) {
        return HtmlReport.of(
                history(), change, origins.members(), pending.entities().classes(), live);
    }

    /** Where a database stands, if one is named. */
    Optional<LiveState> live(DatabaseOptions database, ClassLoader extensions) {
        return database.isNamed() ? Optional.of(LiveReport.of(database, open, pending, extensions)) : Optional.empty();
    }

    private SchemaHistory history() {
        Retort retort = open.offline().migrations(pending.packageName());
        RevisionGraph graph = retort.graph();
        List<RevisionNode> revisions = graph.upgradePath(Set.of(), graph.heads());
        // SQL and costs of each revision would make the page many times as large; those of the change are in it.
        List<RevisionChange> changes = new ChangeReader(pending.rules(), List.of(), reasons, origins)
                .read(revisions, Schema.empty(), Set.of());
        Schema schema = graph.schemaAt(graph.ancestors(graph.heads()));
        for (Repeatable each : retort.repeatables()) {
            schema = each.applyTo(schema);
        }
        return SchemaHistory.of(pending.packageName(), graph, changes, schema, dates(revisions));
    }

    private Map<String, String> dates(List<RevisionNode> revisions) {
        Map<String, String> dates = new HashMap<>();
        for (RevisionNode revision : revisions) {
            String day = days.get(revision.origin().replaceFirst(".*[.$]", ""));
            if (day != null) {
                dates.put(revision.id(), day);
            }
        }
        return dates;
    }
}
