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
import dev.retort.report.history.RevisionLanes;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "  retort history -i                 all, with the current revision of the database",
            "  retort history --graph            with the branches drawn, the newest revision first"
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

    @Option(names = "--graph", description = "Draw the branches, the newest revision first.")
    private boolean graph;

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
                .flatMap(each -> each.revisions().stream().map(revision -> new ShownRevision(revision, each)))
                .collect(Collectors.toMap(each -> each.revision().id(), each -> each, (one, other) -> one));
        Map<String, Cell[]> lines = new LinkedHashMap<>();
        entries.forEach(each -> lines.put(each.id(), new Cell[] {
            Cell.of(each.id()),
            new Cell(status(each), tone(each.status())),
            Cell.of(each.message()
                    + TargetTexts.marks(each.labels(), each.head(), each.current())
                    + text(known.get(each.id())))
        }));
        Listing listing = new Listing();
        add(lines, offline.graphs(), listing);
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
        Map<String, Cell[]> lines = new LinkedHashMap<>();
        List<Map<String, Object>> json = new ArrayList<>();
        List<RevisionGraph> graphs = range == null ? retort.graphs() : List.of(retort.graph());
        for (RevisionGraph each : graphs) {
            List<RevisionNode> revisions = range == null
                    ? each.revisions()
                    : TargetTexts.offline(each).range(range).listed(each);
            for (RevisionNode revision : revisions) {
                boolean head = each.heads().contains(revision.id());
                List<String> labels = revision.node().labels();
                lines.put(revision.id(), new Cell[] {
                    Cell.of(revision.id()),
                    Cell.of(revision.message()
                            + TargetTexts.marks(labels, head, false)
                            + text(new ShownRevision(revision, each)))
                });
                json.add(json(revision.id(), revision.parents(), labels, head, revision.message()));
            }
        }
        Listing listing = new Listing();
        add(lines, graphs, listing);
        print(listing, Map.of("revisions", json));
    }

    /** The lines of revisions in their order, or beside the drawing of their branches. One without a class is in no branch. */
    private void add(Map<String, Cell[]> lines, List<RevisionGraph> graphs, Listing listing) {
        Map<String, Cell[]> left = new LinkedHashMap<>(lines);
        for (RevisionGraph each : graph ? graphs : List.<RevisionGraph>of()) {
            List<RevisionNode> revisions = each.revisions().stream()
                    .filter(revision -> lines.containsKey(revision.id()))
                    .toList();
            RevisionLanes.of(each, revisions).forEach(row -> {
                Cell drawn = Cell.of(row.lanes());
                Cell[] line = row.revision()
                        .flatMap(revision -> Optional.ofNullable(left.remove(revision.id())))
                        .orElse(new Cell[0]);
                listing.add(Stream.concat(Stream.of(drawn), Stream.of(line)).toArray(Cell[]::new));
            });
        }
        left.values()
                .forEach(line -> listing.add(
                        graph
                                ? Stream.concat(Stream.of(Cell.of("")), Stream.of(line))
                                        .toArray(Cell[]::new)
                                : line));
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
