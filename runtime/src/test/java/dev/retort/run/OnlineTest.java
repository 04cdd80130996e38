package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a revision does online on PostgreSQL lets others write, while one of them holds rows in an open transaction. */
@Timeout(60)
class OnlineTest {
    private static final Column NAME = new Column("name", Types.varchar(40), true);
    private static final Index INDEX = Index.of("ix_guest_name", "name");
    private static final RevisionNode BASE = revision(
            "a",
            List.of(
                    table("guest"),
                    new AddColumn("guest", NAME),
                    table("booking"),
                    new AddColumn("booking", new Column("guest_id", Types.bigint(), true)),
                    sql("insert into guest (id, name) select i, 'guest ' || i from generate_series(1, 1000) i"),
                    sql("insert into booking (id, guest_id) select i, i from generate_series(1, 1000) i")),
            List.of(),
            Set.of());

    private static final ForeignKey KEY = new ForeignKey(
            "fk_booking_guest_id",
            List.of("guest_id"),
            "guest",
            List.of("id"),
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION);

    private TestDatabase database;
    private Connection holder;
    private ExecutorService threads;

    @BeforeEach
    void thousandRows() throws SQLException {
        database = TestDatabase.create(Kind.POSTGRESQL);
        runner(database, graph(BASE)).upgrade("head");
        holder = database.dataSource().getConnection();
        threads = Executors.newSingleThreadExecutor();
    }

    @AfterEach
    void end() throws SQLException {
        threads.shutdownNow();
        holder.close();
        database.close();
    }

    @Test
    void othersWriteWhileAnIndexWaitsForAnOpenTransaction() throws Exception {
        hold();
        Future<List<String>> run = upgrade(new Online(new CreateIndex("guest", INDEX)), false);
        awaitWaiting("create index concurrently");
        write("2s");
        holder.commit();
        assertThat(run.get()).containsExactly("b");
        assertThat(database.query("select indisvalid from pg_index where indexrelid = 'ix_guest_name'::regclass"))
                .containsExactly("t");
    }

    /** The run gives up its place after two seconds, and comes back for it. */
    @Test
    void withoutThatTheyWaitUntilTheRunPauses() throws Exception {
        hold();
        Future<List<String>> run = upgrade(new CreateIndex("guest", INDEX), true);
        awaitWaiting("create index");
        assertThatThrownBy(() -> write("200ms")).hasMessageContaining("lock timeout");
        write("10s");
        holder.commit();
        assertThat(run.get()).containsExactly("b");
    }

    @Test
    void constraintsAreValidatedWhileOthersHoldRows() throws SQLException {
        List<String> validated = new ArrayList<>();
        Callback listener = new Callback() {
            @Override
            public void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
                try {
                    if (statement.contains("not valid")) {
                        hold();
                    } else if (statement.contains("validate")) {
                        validated.add(statement.replaceAll(".* validate constraint ", ""));
                        holder.commit();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        RevisionNode online = outside(
                new Online(new AddForeignKey("booking", KEY)),
                new Online(new AddCheck("guest", new Check("ck_guest_id", "", "id > 0"))),
                new Online(AlterColumn.between("guest", NAME, NAME.withNullable(false))),
                new Online(new AddUnique("guest", new UniqueConstraint("uq_guest_name", List.of("name")))));
        runner(database, graph(BASE, online), listener).upgrade("head");
        assertThat(validated).hasSize(3).startsWith("fk_booking_guest_id", "ck_guest_id");
        assertThat(database.query("select conname from pg_constraint where not convalidated"))
                .isEmpty();
        assertThat(database.query("select conname from pg_constraint where contype in ('c', 'f', 'u')"
                        + " and conrelid in ('guest'::regclass, 'booking'::regclass) order by 1"))
                .containsExactly("ck_guest_id", "fk_booking_guest_id", "uq_guest_name");
        assertThat(database.query("select is_nullable from information_schema.columns where table_name = 'guest'"
                        + " and column_name = 'name'"))
                .containsExactly("no");
    }

    private void hold() throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("update guest set name = 'held' || id where id = 1");
            statement.execute("update booking set guest_id = 1 where id = 1");
        }
    }

    /** Writes to another row as somebody who does not want to wait. */
    private void write(String patience) throws SQLException {
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("set lock_timeout = '" + patience + "'");
            statement.execute("update guest set name = 'written' where id = 2");
        }
    }

    private Future<List<String>> upgrade(Operation operation, boolean transactional) {
        RevisionBody body = new RevisionBody("b", List.of(operation), Optional.of(List.of()), Set.of(), transactional);
        RevisionNode revision = new RevisionNode("b", List.of("a"), "com.acme.Rb", () -> body);
        return threads.submit(() -> runner(database, graph(BASE, revision)).upgrade("head"));
    }

    private void awaitWaiting(String statement) throws InterruptedException {
        String waiting =
                "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
                        + " and query like '" + statement + "%'";
        while (database.query(waiting).isEmpty()) {
            Thread.sleep(50);
        }
    }

    private static RevisionNode outside(Operation... operations) {
        RevisionBody body =
                new RevisionBody("b", Stream.of(operations).toList(), Optional.of(List.of()), Set.of(), false);
        return new RevisionNode("b", List.of("a"), "com.acme.Rb", () -> body);
    }
}
