package dev.retort.fleet.scheduler;

import dev.retort.fleet.rollout.FleetExecutor;
import dev.retort.fleet.rollout.FleetListener;
import dev.retort.fleet.rollout.FleetWork;
import dev.retort.fleet.rollout.Rollout;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.Tenant;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves the tenants of a fleet to the workers of a control database, and waits until the run is over.
 *
 * <pre>{@code
 * Fleet.of(tenants).executor(new ScheduledFleet(FleetControl.of(controlDatabase), Duration.ofSeconds(1))).upgrade();
 * }</pre>
 *
 * @param control the runs
 * @param interval how often to look
 */
public record ScheduledFleet(FleetControl control, Duration interval) implements FleetExecutor {
    @Override
    public Run run(FleetWork work, Rollout rollout, FleetListener listener) {
        String run = control.start(work.tenants().stream().map(Tenant::name).toList(), rollout, work.target());
        try (UninterruptedPause pause =
                new UninterruptedPause(interval, () -> control.stop(run, "it was interrupted"))) {
            return observed(run, work, rollout, listener, pause);
        }
    }

    private Run observed(
            String run, FleetWork work, Rollout rollout, FleetListener listener, UninterruptedPause pause) {
        Set<String> told = new HashSet<>();
        int wave = 0;
        while (true) {
            RunProgress progress = control.progress(run);
            if (progress.wave() > wave) {
                wave = progress.wave();
                listener.wave(
                        wave,
                        progress.waves(),
                        rollout.waves(work.tenants().size()).get(wave - 1));
            }
            List<TenantResult> results = control.results(run);
            results.stream()
                    .filter(each -> each.outcome() != Outcome.NOT_RUN && told.add(each.tenant()))
                    .forEach(listener::ended);
            if (progress.state().isOver() && !control.isBusy(run)) {
                if (!progress.stopped().isEmpty()) {
                    listener.stopping(progress.stopped());
                }
                return new Run(results, progress.stopped());
            }
            pause.take();
        }
    }
}
