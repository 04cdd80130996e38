package dev.retort.fleet.rollout;

import dev.retort.fleet.tenant.TenantSource;
import java.util.List;

/**
 * Runs the work of a fleet: in this process by default, or on an engine that spreads it over machines.
 *
 * <p>An implementation upgrades each tenant of the {@linkplain FleetWork#tenants work} at least once, or reports it as not run; it keeps the
 * waves and the limits of the rollout; and it passes only names of tenants to other machines, which find their databases through a {@link
 * TenantSource} of their own.
 */
@FunctionalInterface
public interface FleetExecutor {
    /**
     * Runs the work, and returns when it has ended.
     *
     * @param work what to upgrade
     * @param rollout the waves, and when to stop
     * @param listener hears of each event, from one thread at a time
     * @return one result per tenant of the work, and why it stopped early
     */
    Run run(FleetWork work, Rollout rollout, FleetListener listener);

    /**
     * How a run ended.
     *
     * @param results one per tenant, in the order in which they ended
     * @param stopped why it stopped early; empty if it did not
     */
    record Run(List<TenantResult> results, String stopped) {
        public Run {
            results = List.copyOf(results);
        }
    }
}
