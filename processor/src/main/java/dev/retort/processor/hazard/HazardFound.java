package dev.retort.processor.hazard;

import dev.retort.Hazard;
import dev.retort.problem.Problem;

/**
 * A hazard of one operation.
 *
 * @param hazard what {@code @Accept} calls it
 * @param problem what the manual calls it
 * @param text what would happen, with names: {@code loses data: guest.fax}
 */
public record HazardFound(Hazard hazard, Problem problem, String text) {

    /** The line for a comment above the operation: {@code RT201 loses data: guest.fax}. */
    public String comment() {
        return problem.code() + " " + text;
    }
}
