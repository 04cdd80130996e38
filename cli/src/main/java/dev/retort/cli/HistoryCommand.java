package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.HistoryEntry;
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
        description = "List the revisions, each after its parents; with a database, how each stands there.",
        footer = {
            "",
            "Examples:",
            "  retort history                    every revision",
            "  retort history -3:current         the last three that are applied",
            "  retort history current:           what an upgrade would run, and where it starts",
            "  retort history payments@base:     one branch, with what it needs",
            "  retort history -i                 all, with the database's place among them"
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

    @Option(
            names = {"-i", "--indicate-current"},
            description =
                    "Show how each revision stands in the database, and where that is. Needs a database; the default where one is named.")
    private boolean indicateCurrent;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show what each revision does too.")
    private boolean verbose;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            if (database.isNamed() || indicateCurrent) {
                Retort retort = database.onExisting(open);
                print(range == null ? retort.history() : retort.history(range), open.offline());
            } else {
                printOffline(open.offline());
            }
        }
        return ExitCodes.DONE;
    }

    private void print(List<HistoryEntry> entries, Retort offline) {
        Map<String, Revision> known = offline.graphs().stream()
                .flatMap(graph -> graph.revisions().stream())
                .collect(Collectors.toMap(Revision::id, each -> each, (one, other) -> one));
        output.print(
                Places.lines(entries.stream()
                        .map(each -> line(each) + text(known.get(each.id())))
                        .toList()),
                Map.of("revisions", entries.stream().map(HistoryCommand::json).toList()));
    }

    private void printOffline(Retort retort) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (RevisionGraph graph : range == null ? retort.graphs() : List.of(retort.graph())) {
            List<Revision> revisions = range == null
                    ? graph.revisions()
                    : Places.offline(graph).range(range).listed(graph);
            for (Revision each : revisions) {
                boolean head = graph.heads().contains(each.id());
                List<String> labels = each.node().labels();
                lines.add("%s  %s%s%s"
                        .formatted(each.id(), each.message(), Places.marks(labels, head, false), text(each)));
                json.add(json(each.id(), each.parents(), labels, head, each.message()));
            }
        }
        output.print(Places.lines(lines), Map.of("revisions", json));
    }

    /** What a revision does, below its line, if that was asked for. */
    private String text(@Nullable Revision revision) {
        return verbose && revision != null ? "\n" + ShowCommand.text(revision).indent(2) : "";
    }

    private static String line(HistoryEntry entry) {
        return "%s  %-11s  %s%s"
                .formatted(
                        entry.id(),
                        status(entry),
                        entry.message(),
                        Places.marks(entry.labels(), entry.head(), entry.current()));
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
