package dev.retort.fleet.rollout;

import dev.retort.problem.RetortException;
import dev.retort.run.session.SecretMasking;
import java.time.Duration;
import java.util.List;

/**
 * What became of one tenant.
 *
 * @param tenant its name
 * @param outcome what became of it
 * @param applied the ids of the revisions that this run applied, in order
 * @param duration how long it took, from the moment it began; zero if it did not
 * @param code the code of the problem, such as {@code RT408}; empty unless it failed
 * @param message what failed, why and what to do, without any password; empty unless it failed
 */
public record TenantResult(
        String tenant, Outcome outcome, List<String> applied, Duration duration, String code, String message) {
    /** What became of a tenant. */
    public enum Outcome {
        /** Nothing was pending. */
        CURRENT,
        /** Revisions were applied. */
        UPGRADED,
        /** It failed; the next run takes it again. */
        FAILED,
        /** The fleet stopped before its turn; the next run takes it. */
        NOT_RUN
    }

    public TenantResult {
        applied = List.copyOf(applied);
    }

    /** A tenant whose upgrade ended. */
    public static TenantResult done(String tenant, List<String> applied, Duration duration) {
        Outcome outcome = applied.isEmpty() ? Outcome.CURRENT : Outcome.UPGRADED;
        return new TenantResult(tenant, outcome, applied, duration, "", "");
    }

    /** A tenant that failed. */
    public static TenantResult failed(String tenant, RetortException failure, Duration duration) {
        String message = SecretMasking.masked(String.valueOf(failure.getMessage()));
        return new TenantResult(
                tenant, Outcome.FAILED, List.of(), duration, failure.problem().code(), message);
    }

    /** A tenant whose turn did not come. */
    public static TenantResult notRun(String tenant) {
        return new TenantResult(tenant, Outcome.NOT_RUN, List.of(), Duration.ZERO, "", "");
    }
}
