package dev.retort.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code retort heads}: the revisions that none follows. */
@Command(
        name = "heads",
        description =
                "List the revisions that none follows: one, unless branches were not merged yet. Needs no database.",
        footer = {"", "Example:", "  retort heads --classes target/classes"})
final class HeadsCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            List<String> heads = open.offline().heads();
            output.print(Places.lines(heads), Map.of("heads", heads));
        }
        return ExitCodes.DONE;
    }
}
