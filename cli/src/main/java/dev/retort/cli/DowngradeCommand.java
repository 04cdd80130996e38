package dev.retort.cli;

import dev.retort.Retort;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort downgrade}: takes revisions back. */
@Command(
        name = "downgrade",
        description = "Take revisions of a database back, down to a target, which stays applied.",
        footer = {
            "",
            "Examples:",
            "  retort downgrade -1        the last revision",
            "  retort downgrade 7c1e      all that follows revision 7c1e...",
            "  retort downgrade base      everything; what the tables hold is lost"
        })
final class DowngradeCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private RunningOptions running;

    @Parameters(paramLabel = "TARGET", description = Places.HELP)
    private String target;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project);
                Progress progress = output.progress()) {
            Retort retort = running.of(database.onExisting(open)).listener(progress);
            List<String> done = retort.downgrade(target);
            List<String> current = retort.current();
            output.print(
                    (done.isEmpty() ? "Nothing to do: the database is at " : "At ") + Places.said(current) + ".",
                    Map.of("downgraded", done, "current", current));
        }
        return ExitCodes.DONE;
    }
}
