package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Types;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Java code in a revision changes rows over the connection of the run. */
class RunCodeTest {
    private static final Column NOTE = new Column("note", Types.varchar(40), true);
    private static final RevisionNode BASE =
            revision("a", List.of(table("guest"), row("guest", 1), row("guest", 2), column()), List.of(), Set.of());

    private static Operation column() {
        return new AddColumn("guest", NOTE);
    }

    /** Reads rows, computes, writes with a prepared statement. */
    private static void spell(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from guest")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        try (PreparedStatement update = connection.prepareStatement("update guest set note = ? where id = ?")) {
            for (long id : ids) {
                update.setString(1, Character.getName((int) ('0' + id)));
                update.setLong(2, id);
                update.executeUpdate();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesRows(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionNode code = changing(new RunCode("spell ids", RunCodeTest::spell, List.of()));
            assertThat(runner(database, graph(BASE, code)).upgrade("head")).containsExactly("a", "b");
            assertThat(database.query("select note from guest order by id")).containsExactly("digit one", "digit two");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsNothingOfWhatItDidWhenItFailsAndIsRunAgain(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionNode failing = changing(new RunCode(
                    "spell ids",
                    connection -> {
                        spell(connection);
                        throw new IllegalStateException("no more ink");
                    },
                    List.of()));
            assertThatThrownBy(() -> runner(database, graph(BASE, failing)).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("-- Java code: spell ids")
                    .hasMessageContaining("no more ink");
            assertThat(database.query("select count(note) from guest")).containsExactly("0");

            RevisionNode mended = changing(new RunCode("spell ids", RunCodeTest::spell, List.of()));
            runner(database, graph(BASE, mended)).upgrade("head");
            assertThat(database.query("select count(note) from guest")).containsExactly("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesTheSchemaAsItsEffectSays(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Operation code = new RunCode(
                    "add a column",
                    connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("alter table guest add column fax varchar(40)");
                        }
                    },
                    List.of(new AddColumn("guest", new Column("fax", Types.varchar(40), true))));
            RevisionGraph graph = graph(BASE, changing(code, sql("update guest set fax = 'none'")));
            runner(database, graph).upgrade("head");
            assertThat(database.query("select fax from guest")).containsExactly("none", "none");
            Schema replayed = Replay.upgrade(Schema.empty(), graph.revisions());
            assertThat(replayed.table("guest").orElseThrow().column("fax")).isPresent();
        }
    }

    private static RevisionNode changing(Operation... operations) {
        return revision("b < a", List.of(operations), List.of(), Set.of());
    }
}
