package dev.retort.cli.pending;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.AcceptedHazard;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.hazard.rule.HazardFinding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The hazards of new revisions that a person accepts. */
public final class Acceptance {
    /** What a command that accepts ends with. */
    static final String FLAG = " --accept \"…\"";

    @Option(
            names = "--accept",
            paramLabel = "REASON",
            description =
                    "Accept the hazards of the revision that must be accepted, such as lost data, for this reason;"
                            + " written into the class as @Accept, or into the script.")
    private @Nullable String reason;

    /** Whether a reason was given. */
    public boolean isGiven() {
        return reason != null;
    }

    /**
     * The revisions, with what is accepted.
     *
     * @throws RetortException if there is nothing to accept (RT241)
     */
    public List<Draft> of(List<Draft> revisions) {
        String given = reason;
        if (given == null) {
            return revisions;
        }
        List<Draft> accepted =
                revisions.stream().map(revision -> accepting(revision, given)).toList();
        if (accepted.equals(revisions)) {
            throw new RetortException(
                    Problem.NEEDLESS_ACCEPTANCE,
                    "--accept \"%s\": the revision loses no data and has no other hazard to accept. Omit the option."
                            .formatted(given));
        }
        return accepted;
    }

    private static Draft accepting(Draft revision, String reason) {
        return revision.accepting(revision.hazards().stream()
                .filter(HazardFinding::mustBeAccepted)
                .map(HazardFinding::code)
                .distinct()
                .map(code -> new AcceptedHazard(code, reason))
                .toList());
    }

    /**
     * The hazards that have to be accepted first; none if all of them are those that Retort refuses to run, which can be accepted later. Where one has
     * to be, all are listed: one reason accepts them all.
     *
     * @param otherRunner whether another runner runs the revisions, which refuses none
     */
    public static List<HazardFinding> missing(List<Draft> revisions, boolean otherRunner) {
        List<HazardFinding> open = revisions.stream()
                .flatMap(revision -> revision.openHazards().stream())
                .filter(HazardFinding::mustBeAccepted)
                .toList();
        return otherRunner || !open.stream().allMatch(HazardFinding::isRefusedByRunner) ? open : List.of();
    }

    /**
     * Prints the hazards that are to be accepted, with the flag that does.
     *
     * @param otherRunner whether the revisions are scripts, which have no annotation to accept them later
     */
    public static int report(List<HazardFinding> missing, boolean otherRunner, Output output) {
        String flag = FLAG.strip();
        output.ask(
                Stream.concat(
                                missing.stream()
                                        .map(found -> otherRunner
                                                ? found.message()
                                                : "%s. %s".formatted(found.message(), found.way())),
                                Stream.of("Answer with:", "    " + flag))
                        .collect(Collectors.joining(System.lineSeparator())),
                Map.of(
                        "questions",
                        missing.stream()
                                .map(found -> Map.of("text", found.message(), "answers", List.of(flag)))
                                .toList()));
        return ExitCodes.ANSWER_NEEDED;
    }
}
