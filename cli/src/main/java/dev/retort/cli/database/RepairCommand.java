package dev.retort.cli.database;

import dev.retort.Retort;
import dev.retort.cli.option.ContextOptions;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.Cell;
import dev.retort.cli.output.Cell.Tone;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Listing;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import dev.retort.run.history.Repair;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort repair}: records what a person knows of a database. */
@Command(
        name = "repair",
        description = "Show what blocks a run, or record what you found out about it. Runs no statement of a revision.",
        footer = {
            "",
            "Examples:",
            "  retort repair             show what is changed, unknown, interrupted or unreadable",
            "  retort repair --done      the interrupted statement took effect",
            "  retort repair --changed   the database matches the changed revisions"
        })
public final class RepairCommand implements Callable<Integer> {
    private static final Set<Status> IN_THE_WAY =
            Set.of(Status.CHANGED, Status.UNKNOWN, Status.INTERRUPTED, Status.UNREADABLE);

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private ContextOptions contexts;

    @ArgGroup
    private @Nullable Found found;

    /** The user's finding. */
    static final class Found {
        @Option(
                names = "--changed",
                description =
                        "The database matches the changed revisions (RT401) and those with unreadable rows (RT431).")
        private boolean changed;

        @Option(names = "--unknown", description = "Forget the revisions that are not on the class path (RT405).")
        private boolean unknown;

        @Option(names = "--done", description = "The interrupted statement took effect (RT416).")
        private boolean done;

        @Option(names = "--again", description = "The interrupted statement did not take effect (RT416).")
        @SuppressWarnings("unused") // what none of the others is
        private boolean again;

        Repair repair() {
            return changed ? Repair.CHANGED : unknown ? Repair.UNKNOWN : done ? Repair.DONE : Repair.AGAIN;
        }
    }

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Retort retort = contexts.of(database.onExisting(open));
            return found == null ? show(retort) : repair(retort, found.repair());
        }
    }

    private Integer show(Retort retort) {
        List<HistoryEntry> entries = retort.history().stream()
                .filter(entry -> IN_THE_WAY.contains(entry.status()))
                .toList();
        Map<String, ?> json = Map.of(
                "findings",
                entries.stream()
                        .map(each -> Map.of("id", each.id(), "status", status(each)))
                        .toList());
        if (entries.isEmpty()) {
            output.print("Nothing blocks a run.", json);
        } else {
            Listing listing = new Listing();
            entries.forEach(each -> listing.add(
                    Cell.of(each.id()),
                    new Cell(status(each), Tone.BAD),
                    Cell.of(each.message()),
                    Cell.of(remedy(each.status()))));
            output.print(listing, json);
        }
        return entries.isEmpty() ? ExitCodes.DONE : ExitCodes.DIFFERENT;
    }

    private Integer repair(Retort retort, Repair repair) {
        List<String> touched = retort.repair(repair);
        output.print(
                touched.isEmpty() ? "There is nothing to record." : "Recorded: " + String.join(", ", touched) + ".",
                Map.of("repaired", touched));
        return ExitCodes.DONE;
    }

    private static String remedy(Status status) {
        return switch (status) {
            case CHANGED -> "(restore its class; or: retort repair --changed)";
            case UNREADABLE -> "(restore its history row; or: retort repair --changed, --unknown if no class has it)";
            case UNKNOWN -> "(run the program that contains it; or: retort repair --unknown)";
            default ->
                "(run the same command again, or the opposite one to return; if it asks: retort repair --done or --again)";
        };
    }

    private static String status(HistoryEntry entry) {
        return entry.status().name().toLowerCase(Locale.ROOT);
    }
}
