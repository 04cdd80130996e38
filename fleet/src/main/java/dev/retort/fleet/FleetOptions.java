package dev.retort.fleet;

import dev.retort.fleet.rollout.FleetExecutor;
import dev.retort.fleet.rollout.FleetListener;
import dev.retort.fleet.rollout.Rollout;
import dev.retort.run.RunOptions;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of {@link Fleet}; see the methods of the same names there. */
record FleetOptions(
        @Nullable ClassLoader classLoader,
        @Nullable String migrations,
        RunOptions run,
        TenantFilter filter,
        int parallel,
        int perServer,
        Duration timeout,
        Rollout rollout,
        Optional<FleetExecutor> executor,
        FleetListener listener) {
    static final FleetOptions DEFAULT = new FleetOptions(
            null,
            null,
            RunOptions.DEFAULT,
            TenantFilter.ALL,
            8,
            4,
            Duration.ofMinutes(10),
            Rollout.ALL_AT_ONCE,
            Optional.empty(),
            FleetListener.NONE);

    FleetOptions withClassLoader(ClassLoader loader) {
        return new FleetOptions(
                loader, migrations, run, filter, parallel, perServer, timeout, rollout, executor, listener);
    }

    FleetOptions withMigrations(String name) {
        return new FleetOptions(
                classLoader, name, run, filter, parallel, perServer, timeout, rollout, executor, listener);
    }

    FleetOptions withRun(RunOptions options) {
        return new FleetOptions(
                classLoader, migrations, options, filter, parallel, perServer, timeout, rollout, executor, listener);
    }

    FleetOptions withFilter(TenantFilter tenants) {
        return new FleetOptions(
                classLoader, migrations, run, tenants, parallel, perServer, timeout, rollout, executor, listener);
    }

    FleetOptions withParallel(int inAll, int each) {
        return new FleetOptions(
                classLoader, migrations, run, filter, inAll, each, timeout, rollout, executor, listener);
    }

    FleetOptions withTimeout(Duration limit) {
        return new FleetOptions(
                classLoader, migrations, run, filter, parallel, perServer, limit, rollout, executor, listener);
    }

    FleetOptions withRollout(Rollout waves) {
        return new FleetOptions(
                classLoader, migrations, run, filter, parallel, perServer, timeout, waves, executor, listener);
    }

    FleetOptions withExecutor(FleetExecutor engine) {
        return new FleetOptions(
                classLoader,
                migrations,
                run,
                filter,
                parallel,
                perServer,
                timeout,
                rollout,
                Optional.of(engine),
                listener);
    }

    FleetOptions withListener(FleetListener hears) {
        return new FleetOptions(
                classLoader, migrations, run, filter, parallel, perServer, timeout, rollout, executor, hears);
    }

    /** The class loader of the revisions. */
    ClassLoader loader() {
        if (classLoader != null) {
            return classLoader;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : FleetOptions.class.getClassLoader();
    }
}
