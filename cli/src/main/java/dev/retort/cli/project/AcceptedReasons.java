package dev.retort.cli.project;

import dev.retort.Accept;
import dev.retort.Hazard;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reasons for which the classes of revisions accept hazards. */
public final class AcceptedReasons {
    private final ClassLoader loader;

    /**
     * The reasons in the classes of a project.
     *
     * @param open the project
     */
    public AcceptedReasons(OpenProject open) {
        this.loader = open.loader();
    }

    /** The reason for each code that a revision accepts; none for a revision without a class. */
    public Map<String, String> of(RevisionNode revision) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (revision.body().accepted().isEmpty()) {
            return reasons;
        }
        try {
            for (Accept accept : Class.forName(revision.origin(), false, loader).getAnnotationsByType(Accept.class)) {
                String code = accept.hazard() == Hazard.CUSTOM
                        ? accept.code()
                        : Problem.valueOf(accept.hazard().name()).code();
                reasons.put(code, accept.reason());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("its body was recorded by " + revision.origin(), e);
        }
        return reasons;
    }
}
