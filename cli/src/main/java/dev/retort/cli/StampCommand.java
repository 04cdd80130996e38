package dev.retort.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort stamp}: records a place without running anything. */
@Command(
        name = "stamp",
        description = "Record that a database is at a target, without running anything.",
        footer = {"", "For a database that was made by other means, or mended by hand. Example:", "  retort stamp head"
        })
final class StampCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "TARGET", description = Places.HELP)
    private String target;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            database.on(open).stamp(target);
            List<String> current = database.on(open).current();
            output.print("Recorded: the database is at " + Places.said(current) + ".", Map.of("current", current));
        }
        return ExitCodes.DONE;
    }
}
