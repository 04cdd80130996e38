package dev.retort.cli.database;

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
import picocli.CommandLine.Parameters;

/** {@code retort stamp}: records a place without running anything. */
@Command(
        name = "stamp",
        description = "Record that a database is at a target, without running anything.",
        footer = {
            "",
            "For a database that was created by other means, or repaired by hand.",
            "Examples:",
            "  retort stamp head"
        })
public final class StampCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "TARGET", description = TargetTexts.HELP)
    private String target;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            database.on(open).stamp(target);
            List<String> current = database.on(open).current();
            output.print("Recorded: the database is at " + TargetTexts.list(current) + ".", Map.of("current", current));
        }
        return ExitCodes.DONE;
    }
}
