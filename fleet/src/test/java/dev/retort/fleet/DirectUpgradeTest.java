package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.CountingDataSource;
import dev.retort.run.PgBouncer;
import dev.retort.run.TestDatabase.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tenants in schemas of one PostgreSQL, whose revisions take the lock in their own transaction. */
@Timeout(120)
class DirectUpgradeTest {
    @TempDir
    private Path folder;

    private final FleetDatabases databases = new FleetDatabases(Kind.POSTGRESQL);

    @AfterEach
    void close() {
        databases.close();
    }

    private List<Tenant> tenants(String url, int count) {
        TenantDatabase shared = TenantDatabase.of(url, databases.database().user(), () -> null);
        return databases.schemas("tenant", count).stream()
                .map(each -> Tenant.inSchema(each.name(), shared))
                .toList();
    }

    private Fleet before(List<Tenant> tenants) {
        return Fleet.of(() -> tenants).classLoader(LedgerHistory.before(folder));
    }

    private Fleet after(List<Tenant> tenants) {
        return Fleet.of(() -> tenants).classLoader(LedgerHistory.after(folder));
    }

    private List<String> revisions(Tenant tenant) {
        return databases.query(
                "select revision from %s.retort_history order by 1".formatted(databases.quoted(tenant.name())));
    }

    /** All are asked together. Then the first one is asked alone, and the others are where it was. */
    @Test
    void aTenantCostsOneRoundTripAndAllOfThemOneConnection() throws SQLException {
        List<Tenant> tenants = tenants(CountedDriver.url(databases.database().url()), 12);
        try (CountedDriver counted = new CountedDriver(databases.database().dataSource())) {
            before(tenants).parallel(1).upgrade().orThrow();

            assertThat(beginnings(counted.events(), 5))
                    .containsExactly("connect", "select table_schema", "connect", "close all;", "select revision,");
            assertBatches(12, counted.events(), 5);
        }
        try (CountedDriver counted = new CountedDriver(databases.database().dataSource())) {
            FleetReport report = after(tenants).parallel(1).upgrade().orThrow();

            assertThat(report.count(Outcome.UPGRADED)).isEqualTo(12);
            assertThat(beginnings(counted.events(), 6))
                    .containsExactly(
                            "connect", "select table_schema", "select 0,", "connect", "close all;", "select revision,");
            assertBatches(12, counted.events(), 6);
        }
        assertThat(tenants)
                .allSatisfy(tenant ->
                        assertThat(revisions(tenant)).containsExactly(LedgerHistory.FIRST, LedgerHistory.SECOND));
    }

    @Test
    void aDatabaseOfItsOwnCostsOneConnection() {
        CountingDataSource counting =
                new CountingDataSource(databases.database().dataSource());

        before(List.of(Tenant.of("alone", TenantDatabase.of("server", counting))))
                .upgrade()
                .orThrow();

        assertThat(beginnings(counting.events(), 3)).containsExactly("connect", "select count(*),", "select revision,");
        assertBatches(1, counting.events(), 3);
    }

    private static List<String> beginnings(List<String> events, int count) {
        return events.subList(0, count).stream()
                .map(event -> event.replaceFirst("^(\\S+ \\S+) .*", "$1"))
                .toList();
    }

    private static void assertBatches(int count, List<String> events, int from) {
        assertThat(events.subList(from, events.size())).hasSize(count).allMatch("batch"::equals);
    }

    @Test
    void aTenantThatIsElsewhereIsFoundThere() {
        List<Tenant> tenants = tenants(databases.database().url(), 9);
        before(tenants).only("tenant1", "tenant4", "tenant5").upgrade().orThrow();
        after(tenants).only("tenant4", "tenant8").upgrade().orThrow();

        FleetReport report = after(tenants).parallel(1).upgrade().orThrow();

        assertThat(report.results())
                .filteredOn(each -> each.applied().equals(List.of(LedgerHistory.SECOND)))
                .extracting(TenantResult::tenant)
                .containsExactly("tenant1", "tenant5");
        assertThat(report.count(Outcome.CURRENT)).isEqualTo(2);
        assertThat(tenants)
                .allSatisfy(tenant ->
                        assertThat(revisions(tenant)).containsExactly(LedgerHistory.FIRST, LedgerHistory.SECOND));
    }

    @Test
    void fleetsAtTheSameTimeApplyEachRevisionOnce() throws Exception {
        List<Tenant> tenants = tenants(databases.database().url(), 25);
        List<Tenant> reversed = new ArrayList<>(tenants);
        Collections.reverse(reversed);

        assertThat(applied(tenants, reversed)).doesNotHaveDuplicates().hasSize(50);
        assertThat(tenants)
                .allSatisfy(tenant ->
                        assertThat(revisions(tenant)).containsExactly(LedgerHistory.FIRST, LedgerHistory.SECOND));
    }

    /** Each transaction gets another session of the server. A schema would be lost on the way, so the tenant has the database to itself. */
    @Test
    void aPoolerIsNoProblem() throws Exception {
        String user = databases.database().user();
        try (PgBouncer pooler = PgBouncer.before(databases.database().url(), user)) {
            Tenant pooled = Tenant.of("alone", TenantDatabase.of(pooler.url(), user, () -> null));

            assertThat(applied(List.of(pooled), List.of(pooled)))
                    .containsExactlyInAnyOrder("alone " + LedgerHistory.FIRST, "alone " + LedgerHistory.SECOND);
        }
        assertThat(databases.query("select revision from public.retort_history order by 1"))
                .containsExactly(LedgerHistory.FIRST, LedgerHistory.SECOND);
    }

    /** What four fleets apply at the same time, two of them in the opposite order. */
    private List<String> applied(List<Tenant> tenants, List<Tenant> reversed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<FleetReport>> fleets = new ArrayList<>();
            for (List<Tenant> each : List.of(tenants, reversed, tenants, reversed)) {
                fleets.add(() -> after(each).parallel(3).upgrade());
            }
            List<String> applied = new ArrayList<>();
            for (Future<FleetReport> each : threads.invokeAll(fleets)) {
                each.get()
                        .orThrow()
                        .results()
                        .forEach(result ->
                                result.applied().forEach(revision -> applied.add(result.tenant() + " " + revision)));
            }
            return applied;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Another run has the lock, on a connection of its own. */
    @Test
    void aTenantWhoseLockIsTakenIsWaitedFor() throws SQLException {
        List<Tenant> tenants = tenants(databases.database().url(), 4);
        before(tenants).upgrade().orThrow();
        try (Connection other = databases.database().dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("set local search_path to tenant1");
            statement.execute(databases
                    .database()
                    .realDialect()
                    .transactionLock("retort_history")
                    .orElseThrow()
                    .acquire());

            FleetReport report =
                    after(tenants).lockTimeout(Duration.ofSeconds(1)).upgrade();

            assertThat(report.failed())
                    .extracting(TenantResult::tenant, TenantResult::code)
                    .containsExactly(tuple("tenant1", "RT407"));
            other.rollback();
        }
        assertThat(revisions(tenants.get(1))).containsExactly(LedgerHistory.FIRST);
        assertThat(after(tenants).upgrade().orThrow().count(Outcome.UPGRADED)).isEqualTo(1);
    }

    @Test
    void aFailureNamesWhatWasAppliedBefore() {
        List<Tenant> tenants = tenants(databases.database().url(), 3);
        databases.execute("create table tenant1.booking (x integer)");

        FleetReport report = after(tenants).parallel(1).upgrade();

        assertThat(report.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.tenant()).isEqualTo("tenant1");
            assertThat(failed.code()).isEqualTo("RT408");
            assertThat(failed.message())
                    .contains("statement 2 of 3", "Applied before this: " + LedgerHistory.FIRST + ".");
        });
        assertThat(revisions(tenants.get(1))).containsExactly(LedgerHistory.FIRST);
    }

    /** The database discards the row, so the transaction must not be kept. */
    @Test
    void aRevisionWithoutItsRowIsTakenBack() {
        List<Tenant> tenants = tenants(databases.database().url(), 2);
        before(tenants).upgrade().orThrow();
        databases.execute(
                "create function tenant1.discard() returns trigger language plpgsql as 'begin return null; end'");
        databases.execute(
                "create trigger discard before insert on tenant1.retort_history for each row execute function tenant1.discard()");

        FleetReport report = after(tenants).parallel(1).upgrade();

        assertThat(report.failed())
                .extracting(TenantResult::tenant, TenantResult::code)
                .containsExactly(tuple("tenant1", "RT432"));
        assertThat(databases.query("select to_regclass('tenant1.booking') is null"))
                .containsExactly("t");
    }
}
