package dev.retort.catalog.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a check.
 *
 * @param outcome how it ended
 * @param lines what differs, one per line; of a check that passed, what it left out
 * @param advice what to do about a failure, or why the check was not run; may be empty
 */
public record CheckResult(Outcome outcome, List<String> lines, String advice) {
    /** How a check ended. */
    public enum Outcome {
        /** It holds. */
        PASSED,
        /** It does not hold. */
        FAILED,
        /** Nothing is known: something that the check needs is missing. */
        NOT_RUN
    }

    /** Copies the list. */
    public CheckResult {
        lines = List.copyOf(lines);
    }

    /** It holds. */
    public static CheckResult passed() {
        return passed(List.of());
    }

    /** It holds, with remarks on what was left out. */
    public static CheckResult passed(List<String> remarks) {
        return new CheckResult(Outcome.PASSED, remarks, "");
    }

    /** It does not hold. */
    public static CheckResult failed(List<String> differences, String advice) {
        return new CheckResult(Outcome.FAILED, differences, advice);
    }

    /** Passed if nothing differs, else failed. */
    public static CheckResult of(List<String> differences, String advice) {
        return differences.isEmpty() ? passed() : failed(differences, advice);
    }

    /** It could not be checked. */
    public static CheckResult notRun(String reason) {
        return new CheckResult(Outcome.NOT_RUN, List.of(), reason);
    }

    /** Whether it does not hold. */
    public boolean isFailed() {
        return outcome == Outcome.FAILED;
    }

    /** The lines, then the advice. */
    public String text() {
        List<String> all = new ArrayList<>(lines);
        if (!advice.isEmpty()) {
            all.add(advice);
        }
        return String.join(System.lineSeparator(), all);
    }
}
