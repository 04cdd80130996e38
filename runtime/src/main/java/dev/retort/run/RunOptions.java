package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to run.
 *
 * @param callbacks what the run calls, after those of the class path
 * @param services where to look for callbacks and dialects named in {@code META-INF/services}; null for Retort's own dialects alone
 * @param lockTimeout how long to wait for another run
 * @param acceptAhead whether a database that newer code has upgraded is taken as up to date
 * @param oneTransaction whether all that a run does is one transaction
 * @param verify whether every applied revision is compared with its class even where nothing is to be run
 * @param contexts the active ones
 */
public record RunOptions(
        List<Callback> callbacks,
        @Nullable ClassLoader services,
        Duration lockTimeout,
        boolean acceptAhead,
        boolean oneTransaction,
        boolean verify,
        Set<String> contexts) {
    /** No callbacks; waits five minutes for the lock; refuses a database that is ahead; one transaction per revision where possible. */
    public static final RunOptions DEFAULT =
            new RunOptions(List.of(), null, Duration.ofMinutes(5), false, false, false, Set.of());

    public RunOptions {
        callbacks = List.copyOf(callbacks);
        contexts = Set.copyOf(contexts);
    }

    /** With one more callback. */
    public RunOptions withCallback(Callback callback) {
        List<Callback> more = new ArrayList<>(callbacks);
        more.add(callback);
        return new RunOptions(more, services, lockTimeout, acceptAhead, oneTransaction, verify, contexts);
    }

    /** With the callbacks that services of a class loader name. */
    public RunOptions withServicesOf(ClassLoader loader) {
        return new RunOptions(callbacks, loader, lockTimeout, acceptAhead, oneTransaction, verify, contexts);
    }

    /** With another time to wait. */
    public RunOptions withLockTimeout(Duration lockTimeout) {
        return new RunOptions(callbacks, services, lockTimeout, acceptAhead, oneTransaction, verify, contexts);
    }

    /** Accepting a database that is ahead. */
    public RunOptions acceptingAhead() {
        return new RunOptions(callbacks, services, lockTimeout, true, oneTransaction, verify, contexts);
    }

    /** All in one transaction. */
    public RunOptions inOneTransaction() {
        return new RunOptions(callbacks, services, lockTimeout, acceptAhead, true, verify, contexts);
    }

    /** Comparing every applied revision. */
    public RunOptions verifying() {
        return new RunOptions(callbacks, services, lockTimeout, acceptAhead, oneTransaction, true, contexts);
    }

    /** In some contexts, and no others. */
    public RunOptions in(Set<String> contexts) {
        return new RunOptions(callbacks, services, lockTimeout, acceptAhead, oneTransaction, verify, contexts);
    }

    /** The callbacks of the class path by class name, then the others. Looked up where there is something to run, not before. */
    List<Callback> allCallbacks() {
        List<Callback> all = new ArrayList<>();
        if (services != null) {
            try {
                ServiceLoader.load(Callback.class, services).forEach(all::add);
            } catch (ServiceConfigurationError e) {
                throw new RetortException(
                        Problem.CALLBACK_FAILED,
                        "A callback of the class path can't be loaded: %s. Nothing was run. Correct META-INF/services/%s."
                                .formatted(e.getMessage(), Callback.class.getName()),
                        e);
            }
        }
        all.sort(Comparator.comparing(callback -> callback.getClass().getName()));
        all.addAll(callbacks);
        return all;
    }

    /** The class loader that finds dialects. */
    ClassLoader classLoader() {
        return services != null ? services : RunOptions.class.getClassLoader();
    }
}
