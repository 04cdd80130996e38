package dev.retort.cli.command;

import dev.retort.Retort;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.Cell;
import dev.retort.cli.output.Cell.Tone;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Listing;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.TargetTexts;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.RepeatableEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort history}: the revisions, and how each stands in the database. */
@Command(
        name = "history",
        description = "List the revisions, each after its parents; with a database, also their state there.",
        footer = {
            "",
            "Examples:",
            "  retort history                    every revision",
            "  retort history -3:current         the last three applied revisions",
            "  retort history current:           what an upgrade would run, from the current revision",
            "  retort history payments@base:     one branch, with its dependencies",
            "  retort history -i                 all, with the current revision of the database"
        })
public final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "RANGE", arity = "0..1", description = TargetTexts.RANGE_HELP)
    private @Nullable String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description =
                    "Show the state of each revision in the database, and its current revision. Needs a database; the default if one is named.")
    private boolean indicateCurrent;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also show the operations of each revision.")
    private boolean verbose;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            if (database.isNamed() || indicateCurrent) {
                Retort retort = database.onExisting(open);
                print(
                        range == null ? retort.history() : retort.history(range),
                        range == null ? retort.repeatableStates() : List.of(),
                        open.offline());
            } else {
                open.requireOwnRunner("history");
                printOffline(open.offline());
            }
        }
        return ExitCodes.DONE;
    }

    private void print(List<HistoryEntry> entries, List<RepeatableEntry> repeatables, Retort offline) {
        Map<String, ShownRevision> known = offline.graphs().stream()
                .flatMap(graph -> graph.revisions().stream().map(each -> new ShownRevision(each, graph)))
                .collect(Collectors.toMap(each -> each.revision().id(), each -> each, (one, other) -> one));
        Listing listing = new Listing();
        entries.forEach(each -> listing.add(
                Cell.of(each.id()),
                new Cell(status(each), tone(each.status())),
                Cell.of(each.message()
                        + TargetTexts.marks(each.labels(), each.head(), each.current())
                        + text(known.get(each.id())))));
        repeatables.forEach(each ->
                listing.add(Cell.of("repeatable"), new Cell(status(each), tone(each.state())), Cell.of(each.name())));
        print(
                listing,
                Map.of(
                        "revisions",
                        entries.stream().map(HistoryCommand::json).toList(),
                        "repeatables",
                        repeatables.stream().map(HistoryCommand::json).toList()));
    }

    private void print(Listing listing, Map<String, ?> json) {
        if (listing.isEmpty()) {
            output.print(TargetTexts.NO_REVISIONS, json);
        } else {
            output.print(listing, json);
        }
    }

    private static Tone tone(HistoryEntry.Status status) {
        return switch (status) {
            case APPLIED -> Tone.GOOD;
            case PENDING -> Tone.NOTICE;
            default -> Tone.BAD;
        };
    }

    private static Tone tone(RepeatableEntry.State state) {
        return state == RepeatableEntry.State.APPLIED ? Tone.GOOD : Tone.NOTICE;
    }

    private void printOffline(Retort retort) {
        Listing listing = new Listing();
        List<Map<String, Object>> json = new ArrayList<>();
        for (RevisionGraph graph : range == null ? retort.graphs() : List.of(retort.graph())) {
            List<RevisionNode> revisions = range == null
                    ? graph.revisions()
                    : TargetTexts.offline(graph).range(range).listed(graph);
            for (RevisionNode each : revisions) {
                boolean head = graph.heads().contains(each.id());
                List<String> labels = each.node().labels();
                listing.add(
                        Cell.of(each.id()),
                        Cell.of(each.message()
                                + TargetTexts.marks(labels, head, false)
                                + text(new ShownRevision(each, graph))));
                json.add(json(each.id(), each.parents(), labels, head, each.message()));
            }
        }
        print(listing, Map.of("revisions", json));
    }

    /** Prints the operations of a revision below its line, if requested. */
    private String text(@Nullable ShownRevision revision) {
        return verbose && revision != null ? "\n" + revision.text().indent(2) : "";
    }

    private static String status(RepeatableEntry entry) {
        return entry.state().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> json(RepeatableEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("class", entry.name());
        json.put("status", status(entry));
        json.put("appliedAt", entry.appliedAt());
        return json;
    }

    private static String status(HistoryEntry entry) {
        return entry.status().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> json(HistoryEntry entry) {
        Map<String, Object> json = json(entry.id(), entry.parents(), entry.labels(), entry.head(), entry.message());
        json.put("status", status(entry));
        json.put("current", entry.current());
        json.put("appliedAt", entry.appliedAt());
        json.put("appliedBy", entry.appliedBy());
        json.put("milliseconds", entry.duration().toMillis());
        return json;
    }

    private static Map<String, Object> json(
            String id, List<String> parents, List<String> labels, boolean head, String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("parents", parents);
        json.put("labels", labels);
        json.put("head", head);
        json.put("message", message);
        return json;
    }
}
