package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fleet.ledger.AddStatus;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.fleet.tenant.TenantDatabase;
import dev.retort.run.CountingDataSource;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code make fleet-bench}: figures of a fleet beside plain JDBC. */
class FleetBenchmark {
    private static final int TENANTS = Integer.getInteger("retort.tenants", 10_000);
    private static final int CHANGED = Integer.getInteger("retort.changed", 2_000);
    private static final int ROUNDS = 2;
    private static final int CONNECTIONS = 8;
    private static final int PARALLEL = Integer.getInteger("retort.parallel", CONNECTIONS);

    private static final String RECORD =
            "insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, applied_by)"
                    + " values ('1a0000000002', '1a0000000001', 'add status', repeat('0', 64), null, 'applied', 3, 5, current_timestamp, current_user)";

    @TempDir
    private Path folder;

    private static void figure(String what, Object... values) {
        System.out.printf(Locale.ROOT, "fleet-bench: " + what + "%n", values);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What is in use after a run, while its report is held. */
    private static long heap(Fleet fleet) {
        FleetReport report = fleet.upgrade();
        System.gc();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertThat(report.isComplete()).isTrue();
        return used;
    }

    /** The CPU time of this process in seconds. */
    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Schemas that have the first revision, made by plain SQL. */
    private static List<Tenant> schemas(TestDatabase database, Fleet fleet, TenantDatabase shared, int count) {
        List<Tenant> tenants = IntStream.range(0, count)
                .mapToObj(i -> Tenant.inSchema("t" + i, shared))
                .toList();
        database.execute("create schema t0");
        assertThat(fleet.only("t0").upgrade().orThrow().results()).isNotEmpty();
        for (int begin = 1; begin < count; begin += 100) {
            database.execute(
                    "do $$ begin for i in %s..%s loop execute format('create schema t%%s', i); execute format('create table t%%s.account (like t0.account including all)', i); execute format('create table t%%s.retort_history (like t0.retort_history including all)', i); execute format('insert into t%%s.retort_history select * from t0.retort_history', i); end loop; end $$"
                            .formatted(begin, Math.min(begin + 99, count - 1)));
        }
        return tenants;
    }

    @Test
    void schemasOfOnePostgreSql() throws Exception {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            CountingDataSource counting = new CountingDataSource(database.dataSource());
            TenantDatabase counted = TenantDatabase.of("server", counting);
            TenantDatabase shared = TenantDatabase.of(database.url(), database.user(), () -> null);
            List<Tenant> all = new ArrayList<>();
            Fleet before = Fleet.of(() -> all.isEmpty() ? List.of(Tenant.inSchema("t0", shared)) : all)
                    .classLoader(LedgerHistory.before(folder))
                    .parallel(CONNECTIONS)
                    .parallelPerServer(CONNECTIONS);
            long begun = System.nanoTime();
            all.addAll(schemas(database, before, counted, TENANTS));
            figure("%d schemas made in %.1f s", TENANTS, seconds(begun));

            before.upgrade();
            int statements = counting.events().size();
            begun = System.nanoTime();
            FleetReport report = before.upgrade();
            assertThat(report.count(Outcome.CURRENT)).isEqualTo(TENANTS);
            figure(
                    "%d current schemas checked in %.2f s, %d statements",
                    TENANTS, seconds(begun), counting.events().size() - statements - 1);

            long few = heap(Fleet.of(() -> all.subList(0, 100)).classLoader(LedgerHistory.before(folder)));
            long many = heap(before);
            figure(
                    "heap with the tenants and the report of a run: %d KB at 100 tenants, %d KB at %d, %.2f of it",
                    few / 1024, many / 1024, TENANTS, (double) many / few);

            compare(database, all, shared);
        }
    }

    /** Rounds of both, in turn: what else the machine does meets both. */
    private void compare(TestDatabase database, List<Tenant> all, TenantDatabase shared) throws Exception {
        AtomicInteger begin = new AtomicInteger();
        int each = CHANGED / ROUNDS;
        Fleet fleet = Fleet.of(() -> all.subList(begin.get(), begin.get() + each).stream()
                        .map(tenant -> Tenant.inSchema(tenant.name(), shared))
                        .toList())
                .classLoader(LedgerHistory.after(folder))
                .parallel(PARALLEL)
                .parallelPerServer(PARALLEL);
        int recorded = AddStatus.RECORDED.get();
        double plain = 0;
        double retort = 0;
        double cpuPlain = 0;
        double cpu = cpu();
        for (int round = 0; round < ROUNDS; round++) {
            double cpuBefore = cpu();
            plain += plain(
                    database,
                    IntStream.range(CHANGED + round * each, CHANGED + (round + 1) * each)
                            .boxed()
                            .toList());
            cpuPlain += cpu() - cpuBefore;
            begin.set(round * each);
            long begun = System.nanoTime();
            fleet.upgrade().orThrow();
            retort += seconds(begun);
        }
        int changed = each * ROUNDS;
        figure("CPU of this process: plain JDBC %.1f s, fleet %.1f s", cpuPlain, cpu() - cpu - cpuPlain);
        figure(
                "%d schemas, one revision of three statements: plain JDBC %.1f s (%.0f per second), fleet %.1f s (%.0f per second): %.2f of plain JDBC; operations recorded %d times in %d runs",
                changed,
                plain,
                changed / plain,
                retort,
                changed / retort,
                plain / retort,
                AddStatus.RECORDED.get() - recorded,
                ROUNDS);
    }

    private static double plain(TestDatabase database, List<Integer> tenants) throws Exception {
        ConcurrentLinkedQueue<Integer> left = new ConcurrentLinkedQueue<>(tenants);
        List<Thread> threads = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread thread = new Thread(() -> plain(database, left));
            thread.start();
            threads.add(thread);
        }
        for (Thread each : threads) {
            each.join();
        }
        return seconds(begun);
    }

    private static void plain(TestDatabase database, ConcurrentLinkedQueue<Integer> left) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Optional<Integer> next = Optional.ofNullable(left.poll());
                    next.isPresent();
                    next = Optional.ofNullable(left.poll())) {
                connection.setSchema("t" + next.get());
                statement.execute("alter table account add column status varchar(20)");
                statement.execute(
                        "create table booking (id bigint not null, account_id bigint not null, constraint pk_booking primary key (id))");
                statement.execute("create index ix_booking_account_id on booking (account_id)");
                statement.execute(RECORD);
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void databasesOfH2() {
        List<TestDatabase> databases = new ArrayList<>();
        try {
            List<Tenant> tenants = new ArrayList<>();
            CountingDataSource[] counting = new CountingDataSource[CHANGED];
            for (int i = 0; i < CHANGED; i++) {
                TestDatabase database = TestDatabase.create(Kind.H2_MEMORY);
                databases.add(database);
                counting[i] = new CountingDataSource(database.dataSource());
                tenants.add(Tenant.of("t" + i, TenantDatabase.of("t" + i, counting[i])));
            }
            Fleet fleet = Fleet.of(() -> tenants).classLoader(LedgerHistory.before(folder));
            long begun = System.nanoTime();
            fleet.upgrade().orThrow();
            figure("%d H2 databases upgraded in %.1f s", CHANGED, seconds(begun));
            int events = events(counting);
            begun = System.nanoTime();
            assertThat(fleet.upgrade().count(Outcome.CURRENT)).isEqualTo(CHANGED);
            figure(
                    "%d current H2 databases checked in %.2f s, %d connections and statements",
                    CHANGED, seconds(begun), events(counting) - events);
        } finally {
            databases.forEach(TestDatabase::close);
        }
    }

    private static int events(CountingDataSource... counting) {
        int events = 0;
        for (CountingDataSource each : counting) {
            events += each.events().size();
        }
        return events;
    }
}
