package dev.retort.cli.pending;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.script.Scripts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether scripts that a person wrote have made the pending changes already. */
public final class ByHand {
    @Option(
            names = "--by-hand",
            negatable = true,
            description =
                    "Scripts for Flyway or Liquibase that somebody wrote make the pending changes already: move the snapshot, and write a script"
                            + " without statements that records that. For a history that begins with scripts of its own.")
    private @Nullable Boolean byHand;

    /**
     * Whether there is nothing to run.
     *
     * @param hasScripts whether the revision becomes a script
     * @throws RetortException if it becomes a class, which has to make its changes itself (RT119)
     */
    public boolean isChosen(boolean hasScripts) {
        boolean chosen = Boolean.TRUE.equals(byHand);
        if (chosen && !hasScripts) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "--by-hand is for histories whose runner is Flyway or Liquibase. Revision classes are replayed, so each has to contain its changes. Omit the option; record what a database has already with  retort stamp head.");
        }
        return chosen;
    }

    /** Whether only a person can tell: the history begins, and scripts that Retort did not write are there. */
    public boolean isOpen(Scripts scripts, List<String> heads) {
        return byHand == null && heads.isEmpty() && scripts.hasForeign();
    }

    /** Asks, with the flags that answer. */
    public static int report(Scripts scripts, Output output) {
        String question =
                "%s contains scripts that Retort did not write, and the history has no revision yet. Do they create what the entities ask for?"
                        .formatted(scripts.runner().folder());
        List<String> answers = List.of("--by-hand", "--no-by-hand");
        output.ask(
                "%s Answer with one of:%n    --by-hand       yes: take the entities as the state that they lead to%n    --no-by-hand    no: write a script that creates all of it"
                        .formatted(question),
                Map.of("questions", List.of(Map.of("text", question, "answers", answers))));
        return ExitCodes.ANSWER_NEEDED;
    }
}
