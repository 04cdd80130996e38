package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.run.history.RevisionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The places in a plan where the database has to commit: a step uses what it or one before it adds. */
final class CommitPoints {
    private static final String REASON =
            "it uses an enum value that is added in the same run, which this database allows only after a commit";

    private CommitPoints() {}

    /** Steps that are still one transaction, unless they use what they add, and know those that they can't share one with. */
    static List<RevisionStep> in(List<RevisionStep> steps, Dialect dialect) {
        List<RevisionStep> all = new ArrayList<>(steps);
        int from = 0;
        while (from < all.size()) {
            OptionalInt use = dialect.needsCommitBefore(all.subList(from, all.size()).stream()
                    .flatMap(step -> step.statements().stream())
                    .toList());
            if (use.isEmpty()) {
                break;
            }
            int step = from;
            int before = all.get(step).statements().size();
            while (before <= use.getAsInt()) {
                step++;
                before += all.get(step).statements().size();
            }
            boolean isOwn = step == from;
            all.set(step, all.get(step).apart(REASON, all.get(step).inOneTransaction() && !isOwn));
            from = isOwn ? step + 1 : step;
        }
        return all;
    }
}
