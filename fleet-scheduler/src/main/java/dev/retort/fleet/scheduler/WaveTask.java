package dev.retort.fleet.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The recurring task that leads runs from wave to wave. One worker does it at a time, whichever is free; what it does twice changes nothing. Thread-safe.
 */
final class WaveTask {
    private final FleetControl control;

    WaveTask(FleetControl control) {
        this.control = control;
    }

    RecurringTask<Void> task(Duration interval) {
        return Tasks.recurring("retort-waves", FixedDelay.of(interval))
                .execute((instance, context) -> RunningFleet.all(control.database())
                        .forEach(run -> advance(run, context.getSchedulerClient())));
    }

    private void advance(RunningFleet run, SchedulerClient scheduler) {
        if (run.wave() > 0 && run.left(control.database()) > 0) {
            return;
        }
        Optional<String> stop = run.wave() == 0
                ? Optional.empty()
                : run.rollout().stopAfter(run.wave(), run.failures(control.database()));
        if (stop.isPresent()) {
            control.stop(run.id(), stop.get());
        } else if (run.wave() == run.waves()) {
            control.database()
                    .update(
                            "update retort_fleet_run set state = ? where id = ? and state = ?",
                            RunState.DONE.text(),
                            run.id(),
                            RunState.RUNNING.text());
        } else {
            begin(run, run.wave() + 1, scheduler);
        }
    }

    /** Tasks first, then the number of the wave: a worker that dies in between leaves the wave to the next, which finds the tasks there. */
    private void begin(RunningFleet run, int wave, SchedulerClient scheduler) {
        Instant when =
                wave == 1 ? Instant.now() : Instant.now().plus(run.rollout().pause());
        for (String tenant : run.names(wave, control.database())) {
            scheduler.scheduleIfNotExists(TenantTask.instance(run.id(), tenant), when);
        }
        control.database()
                .update("update retort_fleet_run set wave = ? where id = ? and wave = ?", wave, run.id(), wave - 1);
    }
}
