package dev.retort.fleet;

import static java.util.stream.Collectors.toSet;

import dev.retort.fleet.execution.ThreadedExecutor;
import dev.retort.fleet.execution.UpgradeWork;
import dev.retort.fleet.history.SharedHistories;
import dev.retort.fleet.history.TenantHistories;
import dev.retort.fleet.rollout.FleetExecutor;
import dev.retort.fleet.rollout.FleetListener;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.FleetWork;
import dev.retort.fleet.rollout.Rollout;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.state.FleetStatus;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.fleet.tenant.TenantSource;
import dev.retort.problem.RetortException;
import dev.retort.run.Callback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies the revisions on the class path to the databases and schemas of many tenants.
 *
 * <pre>{@code
 * FleetReport report = Fleet.of(tenants).canary(5).maxFailures(3).upgrade();
 * }</pre>
 *
 * <p>Each tenant has a history table of its own and is upgraded as {@link dev.retort.Retort} upgrades one database: with its lock, and
 * resumable. A tenant that fails does not stop the others. The next run takes what is left.
 *
 * <p>Instances are immutable and thread-safe if the source of tenants is. Each option returns a new instance.
 */
public final class Fleet {
    private final TenantSource tenants;
    private final FleetOptions options;

    private Fleet(TenantSource tenants, FleetOptions options) {
        this.tenants = tenants;
        this.options = options;
    }

    /** A fleet of the tenants of a source. */
    public static Fleet of(TenantSource tenants) {
        return new Fleet(tenants, FleetOptions.DEFAULT);
    }

    private Fleet with(FleetOptions changed) {
        return new Fleet(tenants, changed);
    }

    /** Loads the revisions with a class loader. The default is the thread's context class loader. */
    public Fleet classLoader(ClassLoader classLoader) {
        return with(options.withClassLoader(classLoader));
    }

    /** Selects one of several histories by its package. By default, all are run, one after the other. */
    public Fleet migrations(String packageName) {
        return with(options.withMigrations(packageName));
    }

    /** Adds a callback, which all tenants share: it is called by several threads at a time. */
    public Fleet callback(Callback callback) {
        return with(options.withRun(options.run().withCallback(callback)));
    }

    /** Sets how long a tenant waits for another run on its database. The default is five minutes; then the tenant fails with RT407. */
    public Fleet lockTimeout(Duration timeout) {
        return with(options.withRun(options.run().withLockTimeout(timeout)));
    }

    /** Activates contexts for all tenants, in place of those that were active; see {@link dev.retort.Retort#contexts}. */
    public Fleet contexts(String... contexts) {
        return with(options.withRun(options.run().in(Set.of(contexts))));
    }

    /** Accepts tenants that newer code has upgraded. By default they fail with RT405. */
    public Fleet acceptAhead() {
        return with(options.withRun(options.run().acceptingAhead()));
    }

    /** Sets how long one tenant may take in all. The default is ten minutes; then its connections are cut, and it fails with RT517. */
    public Fleet timeout(Duration timeout) {
        return with(options.withTimeout(timeout));
    }

    /** Sets how many tenants are upgraded at a time; the default is 8. A tenant takes one connection, and often a second one for its lock on H2 and PostgreSQL. */
    public Fleet parallel(int tenants) {
        requirePositive(tenants);
        return with(options.withParallel(tenants, options.perServer()));
    }

    /** Sets how many tenants are upgraded at a time on one server; the default is 4. */
    public Fleet parallelPerServer(int tenants) {
        requirePositive(tenants);
        return with(options.withParallel(options.parallel(), tenants));
    }

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least one tenant has to run, and not " + number);
        }
    }

    /** Takes only the tenants whose names match one of these patterns, in which {@code *} stands for any text. */
    public Fleet only(String... patterns) {
        TenantFilter filter = options.filter();
        return with(options.withFilter(
                new TenantFilter(List.of(patterns), filter.except(), filter.slice(), filter.slices())));
    }

    /** Leaves out the tenants whose names match one of these patterns, in which {@code *} stands for any text. */
    public Fleet except(String... patterns) {
        TenantFilter filter = options.filter();
        return with(options.withFilter(
                new TenantFilter(filter.only(), List.of(patterns), filter.slice(), filter.slices())));
    }

    /**
     * Takes one of several slices of the tenants, so that as many processes share them without knowing of each other. The slice of a tenant
     * depends on its name alone.
     *
     * @param index the number of the slice, from 0
     * @param count how many slices there are
     */
    public Fleet slice(int index, int count) {
        TenantFilter filter = options.filter();
        return with(options.withFilter(new TenantFilter(filter.only(), filter.except(), index, count)));
    }

    /** Upgrades some tenants first, and stops if one of them fails. Tenants that are known to be current do not count. */
    public Fleet canary(int tenants) {
        return rollout(options.rollout().withCanary(tenants));
    }

    /** Upgrades the tenants in waves, with a pause between them. */
    public Fleet waves(int tenants, Duration pause) {
        return rollout(options.rollout().withWaves(tenants, pause));
    }

    /** Sets how many tenants may fail. When one more has, no further tenant begins. By default, failures stop nothing. */
    public Fleet maxFailures(int tenants) {
        return rollout(options.rollout().withMaxFailures(tenants));
    }

    /** Sets which part of the tenants of a run may fail, from 0 to 1: {@code 0.01}. When more have, no further tenant begins. */
    public Fleet maxFailureRate(double rate) {
        return rollout(options.rollout().withMaxFailureRate(rate));
    }

    /** Begins no further tenant after the first failure: {@code maxFailures(0)}. */
    public Fleet failFast() {
        return maxFailures(0);
    }

    /** Sets waves and limits at once. */
    public Fleet rollout(Rollout rollout) {
        return with(options.withRollout(rollout));
    }

    /** Runs the tenants on another engine. The default are threads of this process, as many as {@link #parallel} states. */
    public Fleet executor(FleetExecutor executor) {
        return with(options.withExecutor(executor));
    }

    /** Sets who hears how a run proceeds. */
    public Fleet listener(FleetListener listener) {
        return with(options.withListener(listener));
    }

    /**
     * Upgrades every tenant to the head of every history. A tenant at the head costs one connection and one {@code SELECT} per
     * history; tenants that share a database are asked together.
     *
     * @return what became of each tenant; failures are in it, and {@link FleetReport#orThrow} throws them
     * @throws RetortException if the tenants can't be read (RT516), or there are no revisions (RT309)
     */
    public FleetReport upgrade() {
        return upgrade(Optional.empty());
    }

    /**
     * Upgrades every tenant to a target.
     *
     * @param target see {@link dev.retort.Retort}
     */
    public FleetReport upgrade(String target) {
        return upgrade(Optional.of(target));
    }

    private FleetReport upgrade(Optional<String> target) {
        long begun = System.nanoTime();
        List<Tenant> chosen = tenants();
        SharedHistories histories = histories();
        List<TenantResult> results = new ArrayList<>();
        Set<Tenant> current =
                target.isPresent() ? Set.of() : new HashSet<>(new TenantHistories(histories).current(chosen));
        current.forEach(tenant -> results.add(TenantResult.done(tenant.name(), List.of(), Duration.ZERO)));
        List<Tenant> left =
                chosen.stream().filter(tenant -> !current.contains(tenant)).toList();
        FleetWork work = new UpgradeWork(left, histories, target, options.timeout());
        options.listener().begin(chosen.size(), current.size());
        FleetExecutor executor =
                options.executor().orElseGet(() -> new ThreadedExecutor(options.parallel(), options.perServer()));
        Set<TenantDatabase> databases = left.stream().map(Tenant::database).collect(toSet());
        databases.forEach(TenantDatabase::keepConnections);
        FleetExecutor.Run run;
        try {
            run = executor.run(work, options.rollout(), options.listener());
        } finally {
            databases.forEach(TenantDatabase::release);
        }
        results.addAll(run.results());
        return new FleetReport(results, run.stopped(), Duration.ofNanos(System.nanoTime() - begun));
    }

    /**
     * The work of an upgrade, for a process that upgrades single tenants when an engine tells it to. Reads the index of revisions once, and
     * connects to no database.
     *
     * @param target see {@link dev.retort.Retort}; empty for the head of every history
     */
    public FleetWork work(Optional<String> target) {
        return new UpgradeWork(tenants(), histories(), target, options.timeout());
    }

    /**
     * Finds out where every tenant is. Tenants that share a database are asked together, some hundreds in a statement.
     *
     * @throws RetortException if the tenants can't be read (RT516), or there are several histories (RT310)
     */
    public FleetStatus status() {
        return new TenantHistories(histories()).status(tenants());
    }

    /**
     * The tenants that are meant, in order.
     *
     * @throws RetortException if they can't be read (RT516)
     */
    public List<Tenant> tenants() {
        return options.filter().of(tenants.tenants());
    }

    private SharedHistories histories() {
        return SharedHistories.load(
                options.loader(), options.migrations(), options.run().withServicesOf(options.loader()));
    }
}
