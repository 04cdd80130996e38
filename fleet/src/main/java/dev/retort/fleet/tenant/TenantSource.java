package dev.retort.fleet.tenant;

import java.util.List;

/**
 * Knows the tenants of a fleet. Implement it where tenants are registered elsewhere than in a file or a table; for the commands, with a
 * public constructor without parameters.
 *
 * <pre>{@code
 * TenantSource tenants = () -> registry.customers().stream()
 *         .map(customer -> Tenant.inSchema(customer.schema(), database))
 *         .toList();
 * Fleet.of(tenants).upgrade();
 * }</pre>
 */
@FunctionalInterface
public interface TenantSource {
    /** All tenants. Called once per run; the order is that in which they are upgraded. */
    List<Tenant> tenants();

    /** A list of tenants. */
    static TenantSource of(Tenant... tenants) {
        List<Tenant> list = List.of(tenants);
        return () -> list;
    }
}
