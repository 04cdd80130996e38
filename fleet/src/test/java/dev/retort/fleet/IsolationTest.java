package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.fleet.rollout.FleetListener;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.SecretReference;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Callback;
import dev.retort.run.CallbackContext;
import dev.retort.run.TestDatabase.Kind;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one tenant does to the others: nothing. */
@Timeout(120)
class IsolationTest {
    /** Another program holds a lock on a table of one tenant, and keeps it. */
    @Test
    void aLockInOneTenantEndsItAloneInTime() throws SQLException {
        try (FleetDatabases databases = new FleetDatabases(Kind.POSTGRESQL)) {
            List<Tenant> tenants = databases.schemas("tenant", 6);
            Fleet fleet = Fleet.of(() -> tenants);
            assertThat(fleet.upgrade("4be2").isComplete()).isTrue();
            try (Connection other = databases.database().dataSource().getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("lock table \"tenant3\".booking");

                FleetReport report = fleet.timeout(Duration.ofSeconds(3)).upgrade();

                assertThat(report.count(Outcome.UPGRADED)).isEqualTo(5);
                assertThat(report.failed())
                        .extracting(TenantResult::tenant, TenantResult::code)
                        .containsExactly(tuple("tenant3", "RT517"));
                other.rollback();
            }
            assertThat(fleet.upgrade().orThrow().count(Outcome.UPGRADED)).isEqualTo(1);
        }
    }

    /** A server that accepts connections and never answers. */
    @Test
    void aServerThatDoesNotAnswerHoldsUpItsOwnTenantsOnly() throws IOException {
        try (ServerSocket silent = new ServerSocket(0);
                FleetDatabases databases = new FleetDatabases(Kind.H2_MEMORY)) {
            TenantDatabase dead = TenantDatabase.of(
                    "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/bookings?password=hidden-secret",
                    "app",
                    SecretReference.of("other-secret"));
            List<Tenant> tenants = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tenants.add(Tenant.of("dead" + i, dead));
            }
            tenants.addAll(databases.schemas("tenant", 8));

            List<String> ended = new ArrayList<>();
            FleetReport report = Fleet.of(() -> tenants)
                    .parallel(4)
                    .parallelPerServer(2)
                    .timeout(Duration.ofSeconds(6))
                    .listener(new FleetListener() {
                        @Override
                        public void ended(TenantResult result) {
                            ended.add(result.tenant());
                        }
                    })
                    .upgrade();

            assertThat(report.count(Outcome.UPGRADED)).isEqualTo(8);
            assertThat(report.failed())
                    .hasSize(4)
                    .allSatisfy(failed -> assertThat(failed.code()).isEqualTo("RT517"));
            assertThat(ended.subList(ended.size() - 2, ended.size())).allMatch(name -> name.startsWith("dead"));
            assertThat(report.toString()).doesNotContain("hidden-secret", "other-secret");
        }
    }

    /** What a tenant sets in its session does not reach the next one, which may get the same connection. */
    @Test
    void aSettingOfOneTenantDoesNotReachTheNext() {
        try (FleetDatabases databases = new FleetDatabases(Kind.POSTGRESQL)) {
            TenantDatabase byUrl = TenantDatabase.of(
                    databases.database().url(), databases.database().user(), () -> null);
            List<Tenant> tenants = databases.schemas("tenant", 6).stream()
                    .map(each -> Tenant.inSchema(each.name(), byUrl))
                    .toList();
            List<String> found = new ArrayList<>();
            Callback leaking = new Callback() {
                @Override
                public void beforeRevision(CallbackContext run, RevisionNode revision) {
                    try (Statement statement = run.connection().orElseThrow().createStatement()) {
                        if (revision.id().equals("4be2f0c81d37")) {
                            try (ResultSet row = statement.executeQuery(
                                    "select current_setting('app.tenant', true), to_regclass('pg_temp.leak')")) {
                                row.next();
                                found.add(row.getString(1) + " " + row.getString(2));
                            }
                            statement.execute("select set_config('app.tenant', 'me', false)");
                            statement.execute("create temp table leak (x integer)");
                        }
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };

            Fleet.of(() -> tenants).parallel(1).callback(leaking).upgrade().orThrow();

            assertThat(found).hasSize(6).allMatch(each -> each.equals("null null") || each.equals(" null"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void noMoreTenantsRunThanTheBoundsAllow(Kind kind) {
        try (FleetDatabases databases = new FleetDatabases(kind)) {
            AtomicInteger running = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            Callback counting = new Callback() {
                @Override
                public void beforeRevision(CallbackContext run, RevisionNode revision) {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                }

                @Override
                public void afterRevision(CallbackContext run, RevisionNode revision) {
                    running.decrementAndGet();
                }
            };

            Fleet.of(() -> databases.schemas("tenant", 12))
                    .parallel(6)
                    .parallelPerServer(2)
                    .callback(counting)
                    .upgrade()
                    .orThrow();

            assertThat(most.get()).isBetween(1, 2);
        }
    }
}
