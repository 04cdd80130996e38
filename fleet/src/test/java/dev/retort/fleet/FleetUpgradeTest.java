package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.TestDatabase.Kind;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The history in {@code dev.retort.migrations}, whose index is on the class path, in the schemas of one database. */
@Timeout(120)
class FleetUpgradeTest {
    private static final String BASELINE = "4be2f0c81d37";
    private static final String DROP_FAX = "7c1e09d4b2aa";

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void everyTenantIsUpgradedInItsOwnSchema(Kind kind) {
        try (FleetDatabases databases = new FleetDatabases(kind)) {
            List<Tenant> tenants = databases.schemas("tenant", 5);

            FleetReport first = Fleet.of(() -> tenants).upgrade();
            FleetReport second = Fleet.of(() -> tenants).upgrade();

            assertThat(first.isComplete()).isTrue();
            assertThat(first.results())
                    .allSatisfy(each -> assertThat(each.applied()).containsExactly(BASELINE, DROP_FAX));
            assertThat(second.count(Outcome.CURRENT)).isEqualTo(5);
            assertThat(tenants)
                    .allSatisfy(tenant -> assertThat(databases.query("select count(*) from %s.booking_history"
                                    .formatted(databases.quoted(tenant.name()))))
                            .containsExactly("2"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL", "MARIADB", "MYSQL"})
    void aTenantThatFailsStopsNobodyAndTheNextRunTakesWhatIsLeft(Kind kind) {
        try (FleetDatabases databases = new FleetDatabases(kind)) {
            List<Tenant> tenants = databases.schemas("tenant", 4);
            String table = databases.quoted("tenant2") + ".booking";
            databases.execute("create table " + table + " (x integer)");

            FleetReport report = Fleet.of(() -> tenants).upgrade();

            assertThat(report.count(Outcome.UPGRADED)).isEqualTo(3);
            assertThat(report.failed()).singleElement().satisfies(failed -> {
                assertThat(failed.tenant()).isEqualTo("tenant2");
                assertThat(failed.code()).isEqualTo("RT408");
                assertThat(failed.message()).contains("create table booking");
            });
            assertThatThrownBy(report::orThrow)
                    .isInstanceOfSatisfying(
                            RetortException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TENANTS_FAILED))
                    .hasMessageContaining("tenant2: [RT408]");

            databases.execute("drop table " + table);
            assertThat(Fleet.of(() -> tenants).upgrade().results())
                    .filteredOn(each -> each.outcome() == Outcome.UPGRADED)
                    .extracting(TenantResult::tenant)
                    .containsExactly("tenant2");
        }
    }
}
