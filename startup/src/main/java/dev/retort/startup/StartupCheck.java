package dev.retort.startup;

import dev.retort.Retort;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A look at a database that others upgrade, when an application starts. */
final class StartupCheck {
    private StartupCheck() {}

    /**
     * Requires that nothing is pending. Changes nothing, and waits for nobody.
     *
     * @param name what is checked, for the report: a bean or a data source
     * @param target the place that the database must have reached, as {@link Retort} describes it; null for the heads
     * @throws RetortException if revisions are pending (RT445), or as {@link Retort#pending()}
     */
    static UpgradeReport run(String name, Retort retort, @Nullable String target) {
        long start = System.nanoTime();
        List<String> pending = target == null ? retort.pending() : pending(retort, target);
        if (!pending.isEmpty()) {
            throw new RetortException(
                    Problem.PENDING_AT_START,
                    "This application does not upgrade its database, and %s not applied there: %s."
                            .formatted(
                                    pending.size() == 1 ? "a revision is" : pending.size() + " revisions are",
                                    String.join(", ", pending)));
        }
        return UpgradeReport.nothingPending(
                name, target == null ? retort.heads() : List.of(target), Duration.ofNanos(System.nanoTime() - start));
    }

    private static List<String> pending(Retort retort, String target) {
        return retort.history(":" + target).stream()
                .filter(entry -> entry.status() == Status.PENDING || entry.status() == Status.INTERRUPTED)
                .map(HistoryEntry::id)
                .toList();
    }
}
