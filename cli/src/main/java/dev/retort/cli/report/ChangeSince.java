package dev.retort.cli.report;

import dev.retort.cli.pending.PendingChange;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.DialectProvider;
import dev.retort.dialect.Dialects;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.report.change.ChangeReader;
import dev.retort.report.change.Origins;
import dev.retort.report.change.RevisionChange;
import dev.retort.report.change.SchemaChange;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What has changed in a history since a start: its newer revisions, and what is pending.
 *
 * @param graph the compiled revisions
 * @param pending what the entities ask for
 * @param dialects the databases that were asked for; none for those of the history
 * @param reasons the accepted hazards of a revision: the reason, by code
 * @param origins where operations come from
 */
record ChangeSince(
        RevisionGraph graph,
        PendingChange pending,
        List<String> dialects,
        Function<RevisionNode, Map<String, String>> reasons,
        Origins origins) {
    private static final String PENDING = "pending";

    /**
     * The change.
     *
     * @param since the name of the start
     */
    SchemaChange read(String since, ReportStart start) {
        List<String> notes = new ArrayList<>(start.notes());
        List<RevisionNode> revisions = new ArrayList<>(graph.upgradePath(start.applied(), graph.heads()));
        draft(notes).ifPresent(revisions::add);
        Schema before = graph.schemaAt(start.applied());
        List<String> databases = databases();
        ChangeReader reader = new ChangeReader(
                rules(), databases.stream().map(Dialects::named).toList(), reasons, origins);
        List<RevisionChange> changes = reader.read(revisions, before, Set.of(PENDING));
        return new SchemaChange(since, changes, before, after(changes, before), databases, notes);
    }

    /** What is pending, as a revision; empty if nothing is, or if it can't be told. */
    private Optional<RevisionNode> draft(List<String> notes) {
        List<String> heads = List.copyOf(graph.heads());
        if (!pending.written().heads().equals(heads)) {
            notes.add(
                    "The snapshot and the compiled revisions have different heads, so what is pending is not shown. Compile, then run \"retort check\".");
            return Optional.empty();
        }
        pending.questions()
                .forEach(question -> notes.add(
                        "A question is open: %s. \"retort draft\" shows how to answer it.".formatted(question)));
        pending.meanings().forEach(meaning -> notes.add(meaning.comment() + "."));
        if (pending.operations().isEmpty()) {
            return Optional.empty();
        }
        Draft draft = pending.draft(heads, PENDING);
        return Optional.of(new RevisionNode(
                PENDING, heads, new RevisionBody(PENDING, draft.upgrade(), draft.downgrade(), Set.of())));
    }

    private static Schema after(List<RevisionChange> changes, Schema before) {
        Schema schema = before;
        for (RevisionChange change : changes) {
            for (var operation : change.revision().body().upgrade()) {
                schema = operation.applyTo(schema);
            }
        }
        return schema;
    }

    private List<String> databases() {
        if (!dialects.isEmpty()) {
            return dialects.stream()
                    .map(Dialects::named)
                    .map(Dialect::name)
                    .distinct()
                    .toList();
        }
        List<String> known = pending.rules().history().databases();
        return known.isEmpty()
                ? Dialects.providers().stream()
                        .filter(provider -> !provider.isScriptOnly())
                        .map(DialectProvider::name)
                        .toList()
                : known;
    }

    /** Hazards name the databases that they are about: those that were asked for. */
    private HazardRules rules() {
        return dialects.isEmpty()
                ? pending.rules()
                : pending.rules()
                        .knowing(new KnownHistory(pending.rules().history().owners(), databases()));
    }
}
