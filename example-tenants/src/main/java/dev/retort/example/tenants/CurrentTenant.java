package dev.retort.example.tenants;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** The tenant of the request that a thread works on; a web application sets it in a filter. */
public final class CurrentTenant implements CurrentTenantIdentifierResolver<String> {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    /** Does some work for a tenant. */
    public static void run(String tenant, Runnable work) {
        TENANT.set(tenant);
        try {
            work.run();
        } finally {
            TENANT.remove();
        }
    }

    @Override
    public String resolveCurrentTenantIdentifier() {
        String tenant = TENANT.get();
        return tenant == null ? "public" : tenant;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
