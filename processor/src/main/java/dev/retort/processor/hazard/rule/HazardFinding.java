package dev.retort.processor.hazard.rule;

import dev.retort.problem.Problem;

/**
 * A hazard of one operation.
 *
 * @param code what the manual calls it: {@code RT201}, or the code of a {@link dev.retort.processor.spi.HazardRule}
 * @param text what would happen, with names: {@code loses data: guest.fax}
 * @param way how to do it safely
 * @param isCustom whether a rule of the project found it
 * @param mustBeAccepted whether it may happen only where {@code @Accept} says so
 */
public record HazardFinding(String code, String text, String way, boolean isCustom, boolean mustBeAccepted) {

    /** One of Retort's own hazards, which need not be accepted. */
    public static HazardFinding of(Problem problem, String text, String way) {
        return new HazardFinding(problem.code(), text, way, false, false);
    }

    /** One of Retort's own hazards that the runner does not know, and that must be accepted before the revision is written. */
    public static HazardFinding toAccept(Problem problem, String text, String way) {
        return new HazardFinding(
                problem.code(),
                text,
                "%s. To allow it, state the reason on the class: @Accept(code = \"%s\", reason = \"…\")"
                        .formatted(way, problem.code()),
                false,
                true);
    }

    /** This one, which tells something else too. */
    public HazardFinding and(String more) {
        return new HazardFinding(code, text + "; " + more, way, isCustom, mustBeAccepted);
    }

    /** Whether the runner itself refuses the operation until the hazard is accepted. */
    public boolean isRefusedByRunner() {
        return code.equals(Problem.LOSES_DATA.code());
    }

    /** The line for a comment above the operation: {@code RT201 loses data: guest.fax}. */
    public String comment() {
        return code + " " + text;
    }

    /** The line for a person at a terminal: {@code [RT201] loses data: guest.fax}. */
    public String message() {
        return "[" + code + "] " + text;
    }
}
