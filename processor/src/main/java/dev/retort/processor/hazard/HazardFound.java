package dev.retort.processor.hazard;

import dev.retort.Hazard;
import dev.retort.problem.Problem;
import java.util.Optional;

/**
 * A hazard of one operation.
 *
 * @param problem what the manual calls it
 * @param text what would happen, with names: {@code loses data: guest.fax}
 * @param way how to do it safely
 * @param accepted what {@code @Accept} calls it; empty where it may run without that
 */
public record HazardFound(Problem problem, String text, String way, Optional<Hazard> accepted) {

    /** A hazard that may run without being accepted. */
    static HazardFound of(Problem problem, String text, String way) {
        return new HazardFound(problem, text, way, Optional.empty());
    }

    /** The line for a comment above the operation: {@code RT201 loses data: guest.fax}. */
    public String comment() {
        return problem.code() + " " + text;
    }
}
