package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AlterColumn;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Column;
import dev.retort.schema.Types;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run on SQLite is one transaction, in which foreign keys are off. */
class SqliteRunTest {
    private static final Column ID = new Column("id", Types.bigint(), false);
    private static final Revision BASE = revision("a", table("guest"), row("guest", 1));
    private static final Revision REFERRING = revision(
            "b < a",
            sql("create table booking (guest_id bigint references guest (id) on delete cascade)"),
            sql("insert into booking values (1)"));
    private static final Revision REBUILDING =
            revision("c < b", new AlterColumn("guest", ID, ID.withType(Types.decimal(20, 0))));

    private final TestDatabase database = TestDatabase.create(Kind.SQLITE);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rowsThatReferToATableOutliveItsRebuildingAndForeignKeysAreOnAgain() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url() + "?foreign_keys=true")) {
            runner(connection, graph(BASE, REFERRING, REBUILDING)).upgrade("head");
            assertThat(database.query("select guest_id from booking")).containsExactly("1");
            assertThat(database.query("select type from pragma_table_info('guest')"))
                    .containsExactly("decimal(20,0)");
            try (Statement statement = connection.createStatement()) {
                assertThat(connection.getAutoCommit()).isTrue();
                assertThatThrownBy(() -> statement.execute("insert into booking values (7)"))
                        .hasMessageContaining("FOREIGN KEY constraint failed");
            }
        }
    }

    @Test
    void aRevisionThatFailsKeepsThoseBeforeIt() throws SQLException {
        RevisionGraph failing = graph(BASE, revision("b < a", row("guest", 2), row("guest", 2)));
        try (Connection connection = DriverManager.getConnection(database.url())) {
            assertThatThrownBy(() -> runner(connection, failing).upgrade("head"))
                    .hasMessageContaining("Nothing of this revision was kept.")
                    .hasMessageContaining("Done before it, and staying: a.");
            assertThat(database.query("select id from guest")).containsExactly("1");
            assertThat(runner(connection, failing).current()).containsExactly("a");
        }
    }

    @Test
    void othersReadWhatWasThereWhileItRuns() {
        RunListener reader = new RunListener() {
            @Override
            public void done(Revision revision, Direction direction, Duration elapsed) {
                if (revision.id().equals("b")) {
                    assertThat(database.query("select name from sqlite_schema")).isEmpty();
                }
            }
        };
        Runners.runner(database, graph(BASE, REFERRING), reader).upgrade("head");
        assertThat(database.query("select guest_id from booking")).containsExactly("1");
    }

    @Test
    void aRevisionOutsideOfATransactionIsCountedStatementByStatement() {
        Revision outside = new Revision(
                "b",
                List.of("a"),
                "com.acme.Rb",
                () -> new dev.retort.revision.Body(
                        "about b", List.of(row("guest", 2), row("guest", 2)), List.of(), Set.of(), false));
        assertThatThrownBy(() -> Runners.runner(database, graph(BASE, outside)).upgrade("head"))
                .hasMessageContaining("failed at statement 2 of 2");
        assertThat(database.query("select state, step from retort_history where revision = 'b'"))
                .containsExactly("upgrade_stopped 1");
    }

    private static Runner runner(Connection connection, RevisionGraph graph) {
        return Runners.runner(CountingDataSource.always(connection), graph, RunListener.SILENT, Duration.ofSeconds(9));
    }
}
