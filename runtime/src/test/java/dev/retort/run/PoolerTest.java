package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs through a pooler that gives each transaction another session of the server. */
class PoolerTest {
    private static final String ADVISORY_LOCKS =
            "select count(*) from pg_locks where locktype = 'advisory' and database ="
                    + " (select oid from pg_database where datname = current_database())";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eightRunsApplyARevisionOnceAndLeaveNoLockInThePool(boolean transactional) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(9);
        AtomicBoolean over = new AtomicBoolean();
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL);
                PgBouncer pooler = PgBouncer.before(database)) {
            DataSource pooled = new UrlDataSource(pooler.url(), database.user(), "");
            threads.submit(() -> otherTraffic(pooled, over));
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                runs.add(
                        threads.submit(() -> runner(pooled, slow(transactional), Runners.SILENT, Duration.ofSeconds(60))
                                .upgrade("head")));
            }
            List<String> applied = new ArrayList<>();
            for (Future<List<String>> run : runs) {
                applied.addAll(run.get());
            }
            assertThat(applied).containsExactly("a");
            assertThat(database.query("select id from guest")).containsExactly("1");
            assertThat(database.query(ADVISORY_LOCKS)).containsExactly("0");
            assertThat(limits(pooled)).containsExactly("0");
            assertThat(runner(database, slow(transactional)).downgrade("base")).containsExactly("a");
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    @Test
    void anIndexIsBuiltConcurrentlyWhileTheLockIsHeld() throws Exception {
        RevisionGraph graph = graph(of(false, table("guest"), sql("create index concurrently ix_guest on guest (id)")));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL);
                PgBouncer pooler = PgBouncer.before(database)) {
            DataSource pooled = new UrlDataSource(pooler.url(), database.user(), "");
            assertThat(runner(pooled, graph, Runners.SILENT, Duration.ofSeconds(9))
                            .upgrade("head"))
                    .containsExactly("a");
        }
    }

    /** The limits that clients of the pool find in its sessions. */
    private static Set<String> limits(DataSource pooled) throws SQLException {
        Set<String> limits = new HashSet<>();
        List<Connection> open = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                Connection connection = pooled.getConnection();
                open.add(connection);
                connection.setAutoCommit(false); // keeps this session of the server from the next client
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("show lock_timeout")) {
                    rows.next();
                    limits.add(rows.getString(1));
                }
            }
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
        return limits;
    }

    private static RevisionGraph slow(boolean transactional) {
        return graph(
                of(transactional, table("guest"), sql("insert into guest (id) values (1)"), sql("select pg_sleep(1)")));
    }

    private static RevisionNode of(boolean transactional, Operation... operations) {
        RevisionBody body = new RevisionBody(
                "slow", List.of(operations), Optional.of(List.of(new DropTable("guest"))), Set.of(), transactional);
        return new RevisionNode("a", List.of(), body);
    }

    /** Takes server sessions and gives them back, so that a client seldom gets the same one twice. */
    private static void otherTraffic(DataSource pooled, AtomicBoolean over) {
        while (!over.get()) {
            try (var connection = pooled.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select pg_sleep(0.02)");
            } catch (SQLException e) {
                over.set(true);
                throw new IllegalStateException(e);
            }
        }
    }
}
