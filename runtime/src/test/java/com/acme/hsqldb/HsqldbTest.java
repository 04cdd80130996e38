package com.acme.hsqldb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.SessionLock;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.Row;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.RunOptions;
import dev.retort.run.Runner;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A history on a real HSQLDB, whose dialect is known to one class loader alone. */
class HsqldbTest {
    private static final ClassLoader LOADER = loader();

    private static final Table GUEST = Table.of(
            "guest",
            new Column("id", Types.bigint(), false),
            new Column("order", Types.varchar(40), true),
            new PrimaryKey("pk_guest", List.of("id")));

    private static final Table BOOKING = Table.of(
            "booking",
            new Column("id", Types.bigint(), false),
            new Column("guest_id", Types.bigint(), false),
            new Column("paid", Types.decimal(10, 2), false),
            new PrimaryKey("pk_booking", List.of("id")));

    private static final RevisionGraph GRAPH = RevisionGraph.of(List.of(
            revision("a", List.of(), new CreateTable(GUEST), new CreateTable(BOOKING)),
            revision(
                    "b",
                    List.of("a"),
                    new AddForeignKey(
                            "booking",
                            new ForeignKey(
                                    "fk_guest",
                                    List.of("guest_id"),
                                    "guest",
                                    List.of("id"),
                                    ReferentialAction.CASCADE,
                                    ReferentialAction.NO_ACTION)),
                    new CreateIndex("booking", Index.of("ix_paid", "paid")),
                    new InsertRows("guest", List.of("id", "order"), List.of(new Row(List.of(1L, "it's"))))),
            revision(
                    "c",
                    List.of("b"),
                    new RenameColumn("guest", "order", "rank"),
                    new AddColumn("guest", new Column("mail", Types.text(), true)))));

    private static RevisionNode revision(String id, List<String> parents, Operation... operations) {
        return new RevisionNode(id, parents, body(id, List.of(operations)));
    }

    private static ClassLoader loader() {
        try {
            URL services = Path.of("src", "test", "resources", "acme").toUri().toURL();
            return new URLClassLoader(new URL[] {services}, HsqldbTest.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HSQLDB calls only the functions that it is told. */
    @BeforeAll
    static void allowTheLock() {
        System.setProperty("hsqldb.method_class_names", "com.acme.hsqldb.HsqldbLock.*");
    }

    @Test
    void itUpgradesAndDowngradesARealDatabase() throws SQLException {
        try (Connection kept = connect("history")) {
            Runner runner = runner("history", Duration.ofSeconds(5));
            assertThat(runner.upgrade("head")).containsExactly("a", "b", "c");
            assertThat(query(kept, "select id, rank, mail from guest")).containsExactly("1 it's null");
            assertThat(runner.current()).containsExactly("c");
            assertThat(runner.upgrade("head")).isEmpty();

            assertThat(runner.downgrade("a")).containsExactly("c", "b");
            assertThat(query(kept, "select * from guest")).isEmpty();
            assertThat(runner.downgrade("base")).containsExactly("a");
            assertThat(query(kept, "select table_name from information_schema.tables where table_schema = 'PUBLIC'"))
                    .containsExactly("RETORT_HISTORY");
        }
    }

    @Test
    void twoRunsWaitForEachOther() throws SQLException {
        try (Connection other = connect("lock")) {
            SessionLock lock = Dialects.named("hsqldb", LOADER)
                    .sessionLock("retort_history")
                    .orElseThrow();
            assertThat(query(other, lock.acquire())).containsExactly("1");
            Runner runner = runner("lock", Duration.ofMillis(300));
            assertThatThrownBy(() -> runner.upgrade("head"))
                    .hasMessageStartingWith("[RT407] Another run holds the lock of this database (session ");
            assertThat(query(other, lock.release())).containsExactly("1");
            assertThat(runner.upgrade("head")).hasSize(3);
        }
    }

    @Test
    void itIsFoundOnlyByTheClassLoaderThatHasIt() {
        Dialect found = Dialects.of("HSQL Database Engine", "2.7.4", LOADER);
        assertThat(found).isInstanceOf(Hsqldb.class);
        assertThatThrownBy(() -> Dialects.of("HSQL Database Engine", "2.7.4"))
                .isInstanceOf(RetortException.class)
                .hasMessageStartingWith("[RT412] There is no dialect for the database HSQL Database Engine 2.7.4.");
    }

    private static Runner runner(String database, Duration patience) {
        return new Runner(
                ConnectionSource.of("jdbc:hsqldb:mem:" + database, "SA", ""),
                GRAPH,
                new Runner.Settings(
                        "retort_history",
                        id -> false,
                        RunOptions.DEFAULT.withLockTimeout(patience).withServicesOf(LOADER)));
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:hsqldb:mem:" + database, "SA", "");
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join(" ", values));
            }
        }
        return lines;
    }

    private static RevisionBody body(String id, List<Operation> upgrade) {
        List<Operation> downgrade = new ArrayList<>();
        upgrade.forEach(each -> downgrade.add(0, each.reverse(Schema.empty())));
        return new RevisionBody("revision " + id, upgrade, downgrade, Set.of());
    }
}
