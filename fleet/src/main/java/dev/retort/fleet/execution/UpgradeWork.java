package dev.retort.fleet.execution;

import dev.retort.fleet.history.SharedHistories;
import dev.retort.fleet.rollout.FleetWork;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.session.SecretMasking;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Upgrades tenants to a target, each within a time limit and on a thread that the caller need not wait for: a driver that hangs holds up nobody else.
 *
 * @param tenants those of the run
 * @param histories what all of them share
 * @param target the target; empty for the head of each history
 * @param timeout how long one tenant may take
 */
public record UpgradeWork(List<Tenant> tenants, SharedHistories histories, Optional<String> target, Duration timeout)
        implements FleetWork {
    /** Threads that take one tenant after the other: a new one for each costs more than a small revision. One that hangs is missed by nobody. */
    private static final Executor THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), UpgradeWork::daemon);

    public UpgradeWork {
        tenants = List.copyOf(tenants);
    }

    @Override
    public TenantResult upgrade(Tenant tenant) {
        long begun = System.nanoTime();
        try {
            List<String> applied = withinTime(tenant);
            return TenantResult.done(tenant.name(), applied, since(begun));
        } catch (RetortException e) {
            return TenantResult.failed(tenant.name(), e, since(begun));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private List<String> withinTime(Tenant tenant) {
        TenantConnections connections = new TenantConnections(tenant);
        // Tenants that share a database were asked together, and the current ones are not among these.
        boolean pending = tenant.schema().isPresent();
        FutureTask<List<String>> run = new FutureTask<>(() -> histories.upgrade(connections.source(), target, pending));
        THREADS.execute(() -> {
            Thread.currentThread().setName("retort tenant " + tenant.name());
            Thread.currentThread().setContextClassLoader(histories.classLoader());
            run.run();
        });
        try {
            return run.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw cutOff(connections, run, "it took longer than %s s".formatted(timeout.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cutOff(connections, run, "the run was interrupted");
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        }
    }

    private static RetortException cutOff(TenantConnections connections, FutureTask<?> run, String reason) {
        connections.cut();
        run.cancel(true);
        return new RetortException(Problem.TENANT_TIMEOUT, """
                The upgrade of this tenant was cut off: %s. Its connections are closed, and what was not committed is rolled back; the server may \
                still be busy with the last statement. Look for locks and a slow server, then run it again: it resumes where it stopped. To allow more \
                time, use --tenant-timeout (in a program, timeout(…)).""".formatted(reason));
    }

    private static RetortException problem(@Nullable Throwable failure) {
        if (failure instanceof RetortException known) {
            return known;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new RetortException(
                Problem.INTERNAL,
                "Internal error in Retort: %s. This is a bug in Retort. Please report it."
                        .formatted(SecretMasking.masked(String.valueOf(failure))),
                failure);
    }
}
