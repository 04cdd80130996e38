package dev.retort.example.tenants;

import dev.retort.fleet.Fleet;
import dev.retort.fleet.RevisionGate;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.MultiTenancySettings;

/** The application: it upgrades its tenants in waves, and serves each as soon as it can. */
public final class TenantBookings implements AutoCloseable {
    /** The revision that adds {@code booking.note}. */
    private static final String WITH_NOTES = "b219";

    private final TenantDatabase database;
    private final Supplier<List<String>> names;
    private final SessionFactory sessions;
    private final RevisionGate gate = RevisionGate.of();

    /**
     * Starts Hibernate.
     *
     * @param dataSource the database with all schemas
     * @param names the names of the tenants, which are those of their schemas
     */
    public TenantBookings(DataSource dataSource, Supplier<List<String>> names) {
        this.database = TenantDatabase.of("bookings", dataSource);
        this.names = names;
        this.sessions = new MetadataSources(new StandardServiceRegistryBuilder()
                        .applySettings(Map.of(
                                MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER,
                                        new SchemaConnections(dataSource),
                                MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentTenant()))
                        .build())
                .addAnnotatedClasses(Guest.class, Booking.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    /** Upgrades the tenants: two canaries first. The gate forgets each that was upgraded. */
    public FleetReport upgrade() {
        return Fleet.of(this::tenants).canary(2).maxFailures(1).listener(gate).upgrade();
    }

    private List<Tenant> tenants() {
        return names.get().stream().map(this::tenant).toList();
    }

    private Tenant tenant(String name) {
        return Tenant.inSchema(name, database);
    }

    /** Whether this version can take notes for a tenant. */
    public boolean takesNotes(String name) {
        return gate.isAtLeast(tenant(name), WITH_NOTES);
    }

    /** Registers a guest of a tenant. */
    public void register(String tenant, String guest) {
        CurrentTenant.run(
                tenant,
                () -> sessions.inTransaction(session -> session.persist(new Guest(guest, guest + "@example.com"))));
    }

    /** The names of the guests of a tenant. */
    public List<String> guests(String tenant) {
        List<String> found = new ArrayList<>();
        CurrentTenant.run(
                tenant,
                () -> sessions.inSession(session -> found.addAll(
                        session.createSelectionQuery("select g.fullName from Guest g order by g.fullName", String.class)
                                .getResultList())));
        return found;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
