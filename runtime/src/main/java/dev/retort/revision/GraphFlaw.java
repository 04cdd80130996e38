package dev.retort.revision;

import dev.retort.problem.Problem;
import java.util.List;

/**
 * What keeps some revisions from being a history.
 *
 * @param problem which of RT304, RT305, RT306, RT311, RT312, RT313
 * @param text what, why it matters, and what to do
 * @param revisions the revisions whose annotation may need a correction, the likeliest first
 */
public record GraphFlaw(Problem problem, String text, List<RevisionNode> revisions) {}
