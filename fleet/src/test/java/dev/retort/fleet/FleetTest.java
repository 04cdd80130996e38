package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fleet.ledger.AddStatus;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which tenants a run takes, in which order, and when it stops. */
@Timeout(120)
class FleetTest {
    @TempDir
    private Path folder;

    private static List<Tenant> named(int count) {
        TenantDatabase nowhere = TenantDatabase.of("jdbc:h2:file:/nowhere/at/all;IFEXISTS=TRUE", "sa", () -> null);
        return IntStream.range(0, count)
                .mapToObj(i -> Tenant.of("tenant" + i, nowhere))
                .toList();
    }

    @Test
    void patternsChooseTenants() {
        Fleet fleet = Fleet.of(() -> named(20));

        assertThat(fleet.only("tenant1*").except("*5", "tenant1").tenants())
                .extracting(Tenant::name)
                .containsExactly(
                        "tenant10",
                        "tenant11",
                        "tenant12",
                        "tenant13",
                        "tenant14",
                        "tenant16",
                        "tenant17",
                        "tenant18",
                        "tenant19");
        assertThatThrownBy(fleet.only("tenant1", "nobody")::tenants).hasMessageContaining("[RT516]");
        List<Tenant> twice = List.of(named(1).get(0), named(1).get(0));
        assertThatThrownBy(Fleet.of(() -> twice)::tenants)
                .hasMessageContaining("Two tenants have the name \"tenant0\"");
    }

    @Test
    void slicesAreTheWholeAndOverlapNowhere() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Fleet.of(() -> named(100)).slice(i, 7).tenants().forEach(tenant -> all.add(tenant.name()));
        }

        assertThat(all).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aFailureStopsARunThatFailsFast() {
        FleetReport report = Fleet.of(() -> named(10)).parallel(1).failFast().upgrade();

        assertThat(report.count(Outcome.FAILED)).isEqualTo(1);
        assertThat(report.count(Outcome.NOT_RUN)).isEqualTo(9);
        assertThat(report.stopped()).isEqualTo("a tenant failed");
    }

    @Test
    void wavesPauseInBetween() {
        long begun = System.nanoTime();

        FleetReport report =
                Fleet.of(() -> named(4)).waves(2, Duration.ofMillis(300)).upgrade();

        assertThat(report.count(Outcome.FAILED)).isEqualTo(4);
        assertThat(System.nanoTime() - begun)
                .isGreaterThanOrEqualTo(Duration.ofMillis(300).toNanos());
    }

    @Test
    void aRevisionIsRecordedOnceForAllTenants() {
        try (FleetDatabases databases = new FleetDatabases(Kind.POSTGRESQL)) {
            List<Tenant> tenants = databases.schemas("tenant", 6);
            int before = AddStatus.RECORDED.get();

            Fleet.of(() -> tenants)
                    .classLoader(LedgerHistory.after(folder))
                    .upgrade()
                    .orThrow();

            assertThat(AddStatus.RECORDED.get() - before).isEqualTo(1);
        }
    }
}
