package dev.retort.fleet.scheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import dev.retort.fleet.Fleet;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Takes tenants of the runs in a control database and upgrades them, until it is closed. Any number of workers share a control database, on any
 * number of machines. Each has the revisions on its class path and finds the databases of tenants by itself.
 *
 * <pre>{@code
 * try (FleetWorker worker = FleetWorker.of(controlDatabase, Fleet.of(tenants)).start()) {
 *     Thread.currentThread().join();
 * }
 * }</pre>
 *
 * <p>A worker that dies stops its heartbeat. After four missed ones, another worker takes its tenants: the runner's lock has ended with the
 * dead session, and the run resumes where the dead one stopped.
 *
 * <p>Options return a new instance; a worker is started once.
 */
public final class FleetWorker implements AutoCloseable {
    private static final int MISSED = 4;
    private static final int SHUTDOWN_SECONDS = 30;

    private final Scheduler scheduler;

    private FleetWorker(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * How a worker works.
     *
     * @param control the control database; a pool with at least three connections
     * @param fleet the revisions, and where this worker finds tenants
     * @param name its name in the control database
     * @param threads how many tenants at a time
     * @param perServer how many of them on one server
     * @param heartbeat the time between two heartbeats
     * @param polling the time between two questions for tasks
     * @param listener hears of executions, for a registry of metrics
     */
    public record Settings(
            DataSource control,
            Fleet fleet,
            String name,
            int threads,
            int perServer,
            Duration heartbeat,
            Duration polling,
            SchedulerListener listener) {
        /** With a number of tenants at a time. */
        public Settings threads(int all, int onOneServer) {
            return new Settings(control, fleet, name, all, onOneServer, heartbeat, polling, listener);
        }

        /** With a name. */
        public Settings name(String worker) {
            return new Settings(control, fleet, worker, threads, perServer, heartbeat, polling, listener);
        }

        /** With another heartbeat, at least a second, and other questions for tasks. */
        public Settings intervals(Duration beat, Duration poll) {
            return new Settings(control, fleet, name, threads, perServer, beat, poll, listener);
        }

        /** With a listener, such as db-scheduler's {@code StatsRegistryAdapter} over its {@code MicrometerStatsRegistry}. */
        public Settings listener(SchedulerListener hears) {
            return new Settings(control, fleet, name, threads, perServer, heartbeat, polling, hears);
        }

        /** Starts the worker, and creates the tables of the control database if they are missing. */
        public FleetWorker start() {
            FleetControl runs = FleetControl.of(control);
            Scheduler scheduler = Scheduler.create(control, new TenantTask(runs, fleet, name, perServer).task())
                    .startTasks(new WaveTask(runs).task(polling))
                    .tableName(ControlTables.TASKS)
                    .schedulerName(new SchedulerName.Fixed(name))
                    .threads(threads)
                    .pollingInterval(polling)
                    .heartbeatInterval(heartbeat)
                    .missedHeartbeatsLimit(MISSED)
                    .shutdownMaxWait(Duration.ofSeconds(SHUTDOWN_SECONDS))
                    .addSchedulerListener(listener)
                    .build();
            scheduler.start();
            return new FleetWorker(scheduler);
        }
    }

    /** A worker with eight threads, four of them on one server, and a heartbeat every ten seconds. */
    public static Settings of(DataSource control, Fleet fleet) {
        return new Settings(
                control,
                fleet,
                "worker " + UUID.randomUUID(),
                8,
                4,
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                new AbstractSchedulerListener() {});
    }

    /** Takes no further tenants, and waits up to 30 seconds for those that run. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
