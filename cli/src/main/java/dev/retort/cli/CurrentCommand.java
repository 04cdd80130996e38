package dev.retort.cli;

import dev.retort.Retort;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort current}: where a database is. */
@Command(
        name = "current",
        description = "Show where a database is, and what an upgrade would run.",
        footer = {"", "Example:", "  retort current --url jdbc:h2:./bookings"})
final class CurrentCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Retort retort = database.onExisting(open);
            List<String> current = retort.current();
            List<String> pending = retort.pending();
            output.print(
                    Places.said(current) + (pending.isEmpty() ? " (head)" : ", pending: " + String.join(", ", pending)),
                    Map.of("current", current, "pending", pending));
        }
        return ExitCodes.DONE;
    }
}
