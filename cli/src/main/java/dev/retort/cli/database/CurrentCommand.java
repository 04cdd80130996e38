package dev.retort.cli.database;

import dev.retort.Retort;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.TargetTexts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort current}: where a database is. */
@Command(
        name = "current",
        description = "Show the current revision of a database, and what an upgrade would run.",
        footer = {"", "Examples:", "  retort current --url jdbc:h2:./bookings"})
public final class CurrentCommand implements Callable<Integer> {
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
                    TargetTexts.list(current)
                            + (pending.isEmpty() ? " (head)" : ", pending: " + String.join(", ", pending)),
                    Map.of("current", current, "pending", pending));
        }
        return ExitCodes.DONE;
    }
}
