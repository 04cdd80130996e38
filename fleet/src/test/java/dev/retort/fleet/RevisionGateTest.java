package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.CountingDataSource;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether a tenant may be served by code that needs a revision. */
class RevisionGateTest {
    private final TestDatabase database = TestDatabase.create(Kind.H2_MEMORY);
    private final CountingDataSource counting = new CountingDataSource(database.dataSource());
    private final Tenant tenant = Tenant.of("acme", TenantDatabase.of("server", counting));
    private final AtomicLong nanos = new AtomicLong();
    private final RevisionGate gate =
            new RevisionGate(getClass().getClassLoader(), "dev.retort.migrations", Duration.ofSeconds(10), nanos::get);

    @AfterEach
    void close() {
        database.close();
    }

    private long connections() {
        return counting.events().stream().filter("connect"::equals).count();
    }

    @Test
    void aYesIsRememberedUntilItIsInvalidated() {
        Retort.using(database.dataSource()).upgrade();
        assertThat(gate.isAtLeast(tenant, "7c1e")).isTrue();
        nanos.addAndGet(Duration.ofDays(1).toNanos());
        assertThat(gate.isAtLeast(tenant, "7c1e")).isTrue();
        assertThat(connections()).isEqualTo(1);

        Retort.using(database.dataSource()).downgrade("4be2");
        gate.invalidate("acme");

        assertThat(gate.isAtLeast(tenant, "7c1e")).isFalse();
        assertThat(gate.isAtLeast(tenant, "4be2")).isTrue();
    }

    @Test
    void aNoIsAskedAgainAfterTenSeconds() {
        assertThat(gate.isAtLeast(tenant, "4be2")).isFalse();
        Retort.using(database.dataSource()).upgrade();
        assertThat(gate.isAtLeast(tenant, "4be2")).isFalse();
        assertThat(connections()).isEqualTo(1);

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(gate.isAtLeast(tenant, "4be2")).isTrue();
    }

    @Test
    void aFleetTellsWhatItUpgraded() {
        assertThat(gate.isAtLeast(tenant, "head")).isFalse();

        Fleet.of(() -> List.of(tenant)).listener(gate).upgrade().orThrow();

        assertThat(gate.isAtLeast(tenant, "head")).isTrue();
    }
}
