package dev.retort.fleet.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.fleet.Fleet;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.Rollout;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.SecretReference;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers over a control database, in this process. */
@Timeout(120)
class FleetWorkerTest {
    private final TestDatabase database = TestDatabase.create(Kind.POSTGRESQL);
    private final List<FleetWorker> workers = new ArrayList<>();
    private List<Tenant> tenants = List.of();
    private FleetControl control;

    @BeforeEach
    void schemas() {
        TenantDatabase shared = TenantDatabase.of(database.url(), database.user(), SecretReference.of("hidden-secret"));
        tenants = IntStream.range(0, 12)
                .mapToObj(i -> {
                    database.execute("create schema tenant" + i);
                    return Tenant.inSchema("tenant" + i, shared);
                })
                .toList();
        control = FleetControl.of(database.dataSource());
    }

    @AfterEach
    void end() {
        workers.forEach(FleetWorker::close);
        database.close();
    }

    private Fleet fleet() {
        return Fleet.of(() -> tenants);
    }

    private void startWorkers(int count) {
        for (int i = 0; i < count; i++) {
            workers.add(FleetWorker.of(database.dataSource(), fleet())
                    .name("worker " + i)
                    .threads(2, 2)
                    .intervals(Duration.ofSeconds(1), Duration.ofMillis(100))
                    .start());
        }
    }

    private List<String> names() {
        return tenants.stream().map(Tenant::name).toList();
    }

    private RunProgress await(String run) throws InterruptedException {
        RunProgress progress = control.progress(run);
        while (!progress.state().isOver()) {
            Thread.sleep(50);
            progress = control.progress(run);
        }
        return progress;
    }

    @Test
    void severalWorkersShareTheTenants() {
        startWorkers(2);

        FleetReport report = fleet().executor(new ScheduledFleet(control, Duration.ofMillis(100)))
                .upgrade();

        assertThat(report.orThrow().count(Outcome.UPGRADED)).isEqualTo(12);
        assertThat(fleet().status().isCurrent()).isTrue();
    }

    @Test
    void aCanaryThatFailsStopsAllWorkers() throws InterruptedException {
        database.execute("create table tenant0.booking (x integer)");
        startWorkers(2);
        String run = control.start(names(), Rollout.ALL_AT_ONCE.withCanary(2));

        RunProgress progress = await(run);

        assertThat(progress.state()).isEqualTo(RunState.STOPPED);
        assertThat(progress.stopped()).isEqualTo("1 canary failed");
        assertThat(control.results(run))
                .filteredOn(each -> each.outcome() == Outcome.NOT_RUN)
                .hasSize(10);
    }

    @Test
    void aLimitHoldsOverAllWorkers() throws InterruptedException {
        names().forEach(name -> database.execute("create table " + name + ".booking (x integer)"));
        startWorkers(2);
        String run = control.start(names(), Rollout.ALL_AT_ONCE.withMaxFailures(1));

        RunProgress progress = await(run);

        assertThat(progress.stopped()).contains("tenants failed, and 1 may");
        assertThat(progress.failed()).isBetween(2L, 6L);
    }

    @Test
    void aPausedRunBeginsNoTenant() throws InterruptedException {
        String run = control.start(names(), Rollout.ALL_AT_ONCE);
        control.pause(run);
        startWorkers(1);
        Thread.sleep(1000);
        assertThat(control.progress(run).ended()).isZero();

        control.resume(run);

        assertThat(await(run).upgraded()).isEqualTo(12);
        assertThat(control.progress(run).perSecond()).isPositive();
    }

    @Test
    void aTenantThatAWorkerDoesNotKnowFails() throws InterruptedException {
        startWorkers(1);
        String run = control.start(List.of("tenant1", "nobody"), Rollout.ALL_AT_ONCE);

        await(run);

        assertThat(control.results(run))
                .filteredOn(each -> each.outcome() == Outcome.FAILED)
                .extracting(TenantResult::tenant, TenantResult::code)
                .containsExactly(tuple("nobody", "RT516"));
    }

    @Test
    void theControlDatabaseHasNoCredentials() throws InterruptedException, SQLException {
        startWorkers(1);
        await(control.start(names(), Rollout.ALL_AT_ONCE));

        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(ControlTables.TASKS, ControlTables.RUNS, ControlTables.TENANTS)) {
                try (ResultSet rows = statement.executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        assertThat(rows.getString(1)).doesNotContain("hidden-secret", "jdbc:");
                    }
                }
            }
            DatabaseMetaData data = connection.getMetaData();
            try (ResultSet columns = data.getColumns(null, null, "retort_fleet%", null)) {
                while (columns.next()) {
                    assertThat(columns.getString("COLUMN_NAME")).doesNotContain("url", "password");
                }
            }
        }
    }
}
