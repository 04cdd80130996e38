package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.state.FleetStatus;
import dev.retort.fleet.state.TenantState;
import dev.retort.fleet.state.TenantState.Standing;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.CountingDataSource;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where tenants are, asked together where they share a database. */
@Timeout(120)
class FleetStatusTest {
    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void everyTenantIsWhereItIs(Kind kind) {
        try (FleetDatabases databases = new FleetDatabases(kind);
                TestDatabase other = TestDatabase.create(kind)) {
            List<Tenant> tenants = new ArrayList<>(databases.schemas("Tenant \"", 7));
            tenants.add(Tenant.of("alone", TenantDatabase.of("other", other.dataSource())));
            Fleet fleet = Fleet.of(() -> tenants);
            assertThat(fleet.except("*1").upgrade().isComplete()).isTrue();
            assertThat(fleet.only("Tenant \"2").upgrade("4be2").isComplete()).isTrue();
            databases.execute(update(databases, 2, "delete from", "where revision = '7c1e09d4b2aa'"));
            databases.execute(
                    update(databases, 3, "update", "set revision = 'ffffffffffff' where revision = '7c1e09d4b2aa'"));
            databases.execute(
                    update(databases, 4, "update", "set state = 'upgrade_stopped' where revision = '7c1e09d4b2aa'"));
            databases.execute(update(databases, 5, "update", "set state = 'gone' where revision = '7c1e09d4b2aa'"));

            FleetStatus status = fleet.status();

            assertThat(status.states())
                    .extracting(TenantState::standing)
                    .containsExactly(
                            Standing.CURRENT,
                            Standing.BEHIND,
                            Standing.BEHIND,
                            Standing.UNKNOWN,
                            Standing.INTERRUPTED,
                            Standing.UNREADABLE,
                            Standing.CURRENT,
                            Standing.CURRENT);
            assertThat(status.perRevision())
                    .containsEntry("base", 1L)
                    .containsEntry("7c1e09d4b2aa", 3L)
                    .containsEntry("ffffffffffff", 1L);
        }
    }

    private static String update(FleetDatabases databases, int tenant, String verb, String rest) {
        return "%s %s.booking_history %s".formatted(verb, databases.quoted("Tenant \"" + tenant), rest);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void tenantsOfOneDatabaseCostTwoStatements(Kind kind) {
        try (FleetDatabases databases = new FleetDatabases(kind)) {
            List<Tenant> tenants = databases.schemas("tenant", 20);
            Fleet.of(() -> tenants).upgrade();
            CountingDataSource counting =
                    new CountingDataSource(databases.database().dataSource());
            TenantDatabase shared = TenantDatabase.of("server", counting);
            List<Tenant> counted = tenants.stream()
                    .map(tenant -> Tenant.inSchema(tenant.name(), shared))
                    .toList();

            assertThat(Fleet.of(() -> counted).upgrade().count(Outcome.CURRENT)).isEqualTo(20);
            assertThat(counting.events()).hasSize(3).first().isEqualTo("connect");
        }
    }
}
