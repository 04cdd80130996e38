package dev.retort.fleet.scheduler;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.retort.fleet.Fleet;
import dev.retort.fleet.rollout.FleetWork;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The task of db-scheduler that upgrades one tenant. Its instance is the id of the run and the name of the tenant, and it has no data. Thread-safe.
 */
final class TenantTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("retort-tenant");

    private static final Duration WHILE_PAUSED = Duration.ofSeconds(5);
    private static final Duration WHILE_FULL = Duration.ofSeconds(1);
    private static final int ID = 36;

    private final FleetControl control;
    private final Fleet fleet;
    private final String worker;
    private final int perServer;
    private final Map<String, Work> works = new ConcurrentHashMap<>();
    private final Map<String, Semaphore> servers = new ConcurrentHashMap<>();

    /** The tenants as this worker knows them, with what they share. */
    private record Work(FleetWork work, Map<String, Tenant> tenants) {}

    TenantTask(FleetControl control, Fleet fleet, String worker, int perServer) {
        this.control = control;
        this.fleet = fleet;
        this.worker = worker;
        this.perServer = perServer;
    }

    /** The instance of a tenant. */
    static TaskInstance<Void> instance(String run, String tenant) {
        return DESCRIPTOR.instance(run + tenant).build();
    }

    /** A worker that died leaves its task picked; db-scheduler revives it when heartbeats are missing, and the runner's lock keeps two apart. */
    CustomTask<Void> task() {
        return Tasks.custom(DESCRIPTOR)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, Instant.now().plus(WHILE_PAUSED)))
                .execute((instance, context) -> execute(
                        instance.getId().substring(0, ID), instance.getId().substring(ID)));
    }

    private CompletionHandler<Void> execute(String run, String tenant) {
        List<RunningFleet> found = RunningFleet.of(run, control.database());
        if (found.isEmpty() || found.get(0).state().isOver()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        if (found.get(0).state() == RunState.PAUSED) {
            return later(WHILE_PAUSED);
        }
        return execute(found.get(0), tenant);
    }

    private static CompletionHandler<Void> later(Duration pause) {
        return (complete, operations) ->
                operations.reschedule(complete, Instant.now().plus(pause));
    }

    private CompletionHandler<Void> execute(RunningFleet run, String name) {
        Work work = works.computeIfAbsent(run.target(), this::load);
        Tenant tenant = work.tenants().get(name);
        if (tenant == null) {
            work = load(run.target());
            works.put(run.target(), work);
            tenant = work.tenants().get(name);
        }
        if (tenant == null) {
            return ended(run, TenantResult.failed(name, unknown(name), Duration.ZERO));
        }
        int atATime = tenant.atATime(perServer);
        Semaphore server = servers.computeIfAbsent(tenant.database().server(), key -> new Semaphore(atATime));
        if (!server.tryAcquire()) {
            return later(WHILE_FULL);
        }
        try {
            return ended(run, work.work().upgrade(tenant));
        } finally {
            server.release();
        }
    }

    private Work load(String target) {
        FleetWork work = fleet.work(target.isEmpty() ? Optional.empty() : Optional.of(target));
        return new Work(work, work.tenants().stream().collect(Collectors.toMap(Tenant::name, Function.identity())));
    }

    private static RetortException unknown(String name) {
        return new RetortException(
                Problem.UNUSABLE_TENANTS,
                "The worker does not know a tenant \"%s\". It was not upgraded. Give all workers the tenants of the run."
                        .formatted(name));
    }

    /** Records the result, and stops the run for all workers if a limit is reached. */
    private CompletionHandler<Void> ended(RunningFleet run, TenantResult result) {
        control.record(run.id(), result, worker);
        if (result.outcome() == TenantResult.Outcome.FAILED) {
            run.rollout()
                    .stop(run.failures(control.database()), run.tenants())
                    .ifPresent(reason -> control.stop(run.id(), reason));
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }
}
