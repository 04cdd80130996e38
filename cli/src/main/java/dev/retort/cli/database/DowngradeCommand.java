package dev.retort.cli.database;

import dev.retort.Retort;
import dev.retort.cli.option.ContextOptions;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.option.RunningOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.output.Progress;
import dev.retort.cli.output.Terminal;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.TargetTexts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort downgrade}: takes revisions back. */
@Command(
        name = "downgrade",
        description = "Downgrade a database to a target, which stays applied.",
        footer = {
            "",
            "Examples:",
            "  retort downgrade -1        the last revision",
            "  retort downgrade 7c1e      all revisions after 7c1e...",
            "  retort downgrade base --accept-loss   all revisions, with the rows of their tables"
        })
public final class DowngradeCommand implements Callable<Integer> {
    private static final String ACCEPT_LOSS = "--accept-loss";

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private RunningOptions running;

    @Mixin
    private ContextOptions contexts;

    @Parameters(paramLabel = "TARGET", description = TargetTexts.HELP)
    private String target;

    @Option(
            names = ACCEPT_LOSS,
            description = "Downgrade although data is lost. Without this option, a person at a terminal is asked;"
                    + " elsewhere the command lists the data and ends with 3.")
    private boolean acceptLoss;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project);
                Progress progress = output.progress()) {
            Retort retort = contexts.of(running.of(database.onExisting(open))).callback(progress);
            List<String> losses = new ArrayList<>();
            List<String> done;
            try {
                done = retort.downgrade(target, lost -> losses.addAll(lost) && acceptLoss);
            } catch (RetortException refused) {
                if (refused.problem() != Problem.DOWNGRADE_LOSES_DATA) {
                    throw refused;
                }
                if (!isConfirmed(refused)) {
                    return report(refused, losses);
                }
                done = retort.downgrade(target, losses::containsAll);
            }
            List<String> current = retort.current();
            output.print(
                    (done.isEmpty() ? "Nothing to do: the database is at " : "At ") + TargetTexts.list(current) + ".",
                    Map.of("downgraded", done, "current", current));
        }
        return ExitCodes.DONE;
    }

    private static boolean isConfirmed(RetortException refused) {
        return Terminal.choose(String.valueOf(refused.getMessage()), List.of(ACCEPT_LOSS))
                .isPresent();
    }

    private int report(RetortException refused, List<String> losses) {
        output.ask(
                String.valueOf(refused.getMessage()),
                Map.of(
                        "questions",
                        List.of(Map.of(
                                "text", refused.getMessage(), "losses", losses, "answers", List.of(ACCEPT_LOSS)))));
        return ExitCodes.ANSWER_NEEDED;
    }
}
