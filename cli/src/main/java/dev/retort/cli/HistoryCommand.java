package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Targets;
import dev.retort.run.HistoryEntry;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort history}: the revisions, and how each stands in the database. */
@Command(
        name = "history",
        description = "List the revisions, each after its parents; with a database, how each stands there.",
        footer = {
            "",
            "Examples:",
            "  retort history                    every revision",
            "  retort history -3:current         the last three that are applied",
            "  retort history current:           what an upgrade would run, and where it starts"
        })
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "RANGE", arity = "0..1", description = Places.RANGE_HELP)
    private @Nullable String range;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            if (database.isNamed()) {
                Retort retort = database.onExisting(open);
                print(range == null ? retort.history() : retort.history(range));
            } else {
                printOffline(open.offline().graph());
            }
        }
        return ExitCodes.DONE;
    }

    private void print(List<HistoryEntry> entries) {
        output.print(
                Places.lines(entries.stream().map(HistoryCommand::line).toList()),
                Map.of("revisions", entries.stream().map(HistoryCommand::json).toList()));
    }

    private void printOffline(RevisionGraph graph) {
        List<Revision> revisions = range == null
                ? graph.revisions()
                : new Targets(graph, TreeSet::new).range(range).listed(graph);
        output.print(
                Places.lines(revisions.stream()
                        .map(each -> "%s  %s".formatted(each.id(), each.message()))
                        .toList()),
                Map.of(
                        "revisions",
                        revisions.stream()
                                .map(each -> json(each.id(), each.parents(), each.message()))
                                .toList()));
    }

    private static String line(HistoryEntry entry) {
        return "%s  %-11s  %s%s"
                .formatted(entry.id(), status(entry), entry.message(), entry.current() ? "  (current)" : "");
    }

    private static String status(HistoryEntry entry) {
        return entry.status().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> json(HistoryEntry entry) {
        Map<String, Object> json = json(entry.id(), entry.parents(), entry.message());
        json.put("status", status(entry));
        json.put("current", entry.current());
        json.put("appliedAt", entry.appliedAt());
        json.put("appliedBy", entry.appliedBy());
        json.put("milliseconds", entry.duration().toMillis());
        return json;
    }

    private static Map<String, Object> json(String id, List<String> parents, String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("parents", parents);
        json.put("message", message);
        return json;
    }
}
