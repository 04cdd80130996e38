package dev.retort.cli.fleet;

import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import java.util.ArrayList;
import java.util.List;

/** A run over a fleet in words. */
public final class FleetSummary {
    private FleetSummary() {}

    /** {@code 9998 of 10000 tenants are at the target: 2000 upgraded, 7998 current. 2 failed.}, with each failure below it. */
    public static String text(FleetReport report) {
        List<String> lines = new ArrayList<>();
        long upgraded = report.count(Outcome.UPGRADED);
        long current = report.count(Outcome.CURRENT);
        lines.add("%s of %s tenants are at the target: %s upgraded, %s current."
                .formatted(upgraded + current, report.results().size(), upgraded, current));
        if (!report.stopped().isEmpty()) {
            lines.add("Stopped early: %s. Not run: %s.".formatted(report.stopped(), report.count(Outcome.NOT_RUN)));
        }
        if (!report.failed().isEmpty()) {
            lines.add("%s failed:".formatted(report.failed().size()));
            for (TenantResult each : report.failed()) {
                lines.add("  %s: %s".formatted(each.tenant(), each.message()));
            }
        }
        if (!report.isComplete()) {
            lines.add("Correct the causes, then run the command again: it runs only what is left.");
        }
        return String.join(System.lineSeparator(), lines);
    }
}
