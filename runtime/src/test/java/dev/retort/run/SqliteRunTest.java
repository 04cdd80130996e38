package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
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
    private static final RevisionNode BASE = revision("a", table("guest"), row("guest", 1));
    private static final RevisionNode REFERRING = revision(
            "b < a",
            sql("create table booking (guest_id bigint references guest (id) on delete cascade)"),
            sql("insert into booking values (1)"));
    private static final RevisionNode REBUILDING =
            revision("c < b", AlterColumn.between("guest", ID, ID.withType(Types.decimal(20, 0))));

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
                    .hasMessageContaining("Applied before it: a.");
            assertThat(database.query("select id from guest")).containsExactly("1");
            assertThat(runner(connection, failing).current()).containsExactly("a");
        }
    }

    @Test
    void othersReadWhatWasThereWhileItRuns() {
        Callback reader = new Callback() {
            @Override
            public void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
                if (revision.id().equals("b")) {
                    assertThat(database.query("select name from sqlite_schema")).isEmpty();
                }
            }
        };
        Runners.runner(database, graph(BASE, REFERRING), reader).upgrade("head");
        assertThat(database.query("select guest_id from booking")).containsExactly("1");
    }

    @Test
    void aRevisionOutsideOfATransactionKeepsNothingWhenItFailsEither() {
        Operation mood = new AddColumn("guest", new Column("mood", Types.varchar(5), true));
        Operation filled = new Backfill("guest", "mood", "(select name from moods where moods.id = guest.id)");
        Operation required = AlterColumn.between(
                "guest", new Column("mood", Types.varchar(5), true), new Column("mood", Types.varchar(5), false));
        RevisionNode moods = revision("b < a", row("guest", 2), sql("create table moods (id, name)"));
        RevisionGraph filling = graph(BASE, moods, outside("c < b", mood, filled, required));
        Runners.runner(database, filling).upgrade("b");
        List<String> schema = database.query("select name, sql from sqlite_schema order by name");

        assertThatThrownBy(() -> Runners.runner(database, filling).upgrade("head"))
                .hasMessageContaining("NOT NULL constraint failed")
                .hasMessageContaining("Nothing of this revision was kept.");
        assertThat(database.query("select name, sql from sqlite_schema order by name"))
                .isEqualTo(schema);
        assertThat(Runners.runner(database, filling).current()).containsExactly("b");

        database.execute("insert into moods values (1, 'glad'), (2, 'calm')");
        Runners.runner(database, filling).upgrade("head");
        assertThat(database.query("select mood from guest order by id")).containsExactly("glad", "calm");
    }

    /** As a draft writes a revision that fills rows. */
    private static RevisionNode outside(String line, Operation... upgrade) {
        RevisionNode node = revision(line, List.of(upgrade), List.of(), Set.of());
        RevisionBody body = node.body();
        return new RevisionNode(
                node.id(),
                node.parents(),
                node.origin(),
                () -> new RevisionBody(body.message(), body.upgrade(), body.downgrade(), Set.of(), false));
    }

    private static Runner runner(Connection connection, RevisionGraph graph) {
        return Runners.runner(CountingDataSource.always(connection), graph, Runners.SILENT, Duration.ofSeconds(9));
    }
}
