package dev.retort.fleet.rollout;

import dev.retort.fleet.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/**
 * The work of one run over a fleet, for an engine that decides where and when each tenant is upgraded. Implementations are thread-safe.
 *
 * <p>To upgrade a tenant twice, at once or one after the other, is safe: the runner's own lock lets one run in, and the other finds nothing
 * pending.
 */
public interface FleetWork {
    /** The tenants of the run, without those that are known to be current, in order. */
    List<Tenant> tenants();

    /** Where to; empty for the head of every history. */
    Optional<String> target();

    /** Upgrades one tenant, and reports a failure as a result. Ends early, as a failure, where the thread is interrupted. */
    TenantResult upgrade(Tenant tenant);
}
