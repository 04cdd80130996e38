package dev.retort.startup;

import dev.retort.Retort;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The upgrade of a database when an application starts. */
public final class StartupUpgrade {
    private StartupUpgrade() {}

    /**
     * Upgrades, or requires that nothing is pending. While it waits for another instance, the log says so; the caller logs the report.
     *
     * @param name what is upgraded, for the report: a bean or a data source
     * @param target where to, as {@link Retort} describes it; null for the heads
     * @param checkOnly whether others upgrade: a job of the deployment, or an instance with more rights
     * @throws dev.retort.problem.RetortException as {@link Retort#upgrade(String)}; RT445 if others upgrade and have not yet
     */
    public static UpgradeReport run(
            String name, Retort retort, @Nullable String target, boolean checkOnly, StartupLog log) {
        return checkOnly ? StartupCheck.run(name, retort, target) : upgrade(name, retort, target, log);
    }

    private static UpgradeReport upgrade(String name, Retort retort, @Nullable String target, StartupLog log) {
        StartupProgress progress = new StartupProgress(log);
        Retort watched = retort.callback(progress);
        long start = System.nanoTime();
        List<String> applied = target == null ? watched.upgrade() : watched.upgrade(target);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return applied.isEmpty()
                ? UpgradeReport.nothingPending(name, target == null ? retort.heads() : List.of(target), elapsed)
                : UpgradeReport.of(name, retort, applied, progress.revisions(), elapsed);
    }
}
