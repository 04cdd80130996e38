package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.SILENT;
import static dev.retort.run.Runners.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.operation.AddColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropTable;
import dev.retort.operation.InContext;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Types;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContextsTest {
    private static final RevisionGraph GUESTS = graph(
            revision("a", table("guest"), row("guest", 1)),
            revision("b < a", in(row("guest", 2), "demo"), in(row("guest", 3), "demo", "test"), row("guest", 4)));

    private static Operation in(Operation operation, String... contexts) {
        return new InContext(operation, List.of(contexts));
    }

    private static Runner runner(TestDatabase database, RevisionGraph graph, String... contexts) {
        RunOptions options = Runners.settings(Runners.TABLE, SILENT, Duration.ofSeconds(60))
                .options()
                .in(Set.of(contexts));
        return new Runner(
                ConnectionSource.of(database.dataSource()),
                graph,
                new Runner.Settings(Runners.TABLE, id -> false, options));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsForAContextRunsWhereOneOfItsContextsIsActiveAndIsTakenBackThere(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, GUESTS).upgrade("head");
            assertThat(database.query("select id from guest order by id"))
                    .as("no context is active by default")
                    .containsExactly("1", "4");
            runner(database, GUESTS).downgrade("a");

            runner(database, GUESTS, "test").upgrade("head");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "3", "4");
            runner(database, GUESTS, "test").downgrade("a");
            assertThat(database.query("select id from guest")).containsExactly("1");

            runner(database, GUESTS, "demo", "other").upgrade("head");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "2", "3", "4");
            runner(database, GUESTS, "demo").downgrade("a");
            assertThat(database.query("select id from guest")).containsExactly("1");
        }
    }

    @Test
    void aRevisionThatRanWithoutAContextIsNotRunAgainForIt() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, GUESTS).upgrade("head");
            assertThat(runner(database, GUESTS, "demo").upgrade("head")).isEmpty();
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "4");
        }
    }

    /** The checksum is that of the class, whatever ran. */
    @Test
    void anAppliedRevisionIsTheSameInEveryContext() {
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, GUESTS, "demo").upgrade("head");
            RevisionGraph more = graph(GUESTS.get("a"), GUESTS.get("b"), revision("c < b", row("guest", 5)));
            assertThat(runner(database, more).upgrade("head")).containsExactly("c");
        }
    }

    @Test
    void theContextsArePartOfTheChecksum() {
        RevisionNode demo = revision("a", in(row("guest", 1), "demo"));
        RevisionNode test = revision("a", in(row("guest", 1), "test"));
        RevisionNode both = revision("a", in(row("guest", 1), "test", "demo"));
        RevisionNode ordered = revision("a", in(row("guest", 1), "demo", "test"));
        assertThat(List.of(demo, test, both))
                .extracting(each -> each.body().checksum())
                .doesNotHaveDuplicates();
        assertThat(ordered.body().checksum()).isEqualTo(both.body().checksum());
    }

    @Test
    void anInterruptedRevisionResumesInTheContextsInWhichItBegan() {
        RevisionGraph failing = graph(
                revision("a", table("guest")),
                revision("b < a", in(row("guest", 1), "demo"), row("guest", 2), row("guest", 2)));
        RevisionGraph corrected = graph(
                revision("a", table("guest")),
                revision("b < a", in(row("guest", 1), "demo"), row("guest", 2), row("guest", 3)));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertThatThrownBy(() -> runner(database, failing, "demo").upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            assertProblem(
                            Problem.CHANGED_REVISION,
                            () -> runner(database, corrected).upgrade("head"))
                    .hasMessageContaining("If it ran in other contexts, name the same ones.");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "2");

            runner(database, corrected, "demo").upgrade("head");
            assertThat(database.query("select id from guest order by id")).containsExactly("1", "2", "3");
        }
    }

    @Test
    void anInterruptedRevisionIsTakenBackInTheContextsInWhichItBegan() {
        RevisionGraph failing = graph(
                revision("a", table("guest")),
                revision("b < a", in(row("guest", 1), "demo"), row("guest", 2), row("guest", 2)));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            assertThatThrownBy(() -> runner(database, failing, "demo").upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            assertProblem(
                    Problem.CHANGED_REVISION, () -> runner(database, failing).downgrade("a"));
            runner(database, failing, "demo").downgrade("a");
            assertThat(database.query("select id from guest")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aBackfillAndCodeRunInContexts(Kind kind) {
        RevisionGraph graph = graph(
                revision("a", table("guest"), column("guest", "note"), row("guest", 1)),
                revision(
                        "b < a",
                        List.of(
                                in(new Backfill("guest", "note", "'demo'"), "demo"),
                                in(code("insert into guest (id) values (2)"), "demo"),
                                in(code("insert into guest (id) values (3)"), "test")),
                        List.of(),
                        Set.of()));
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, graph, "demo").upgrade("head");
            assertThat(database.query("select id, note from guest order by id")).containsExactly("1 demo", "2 null");
        }
    }

    private static RunCode code(String sql) {
        return new RunCode(
                sql,
                connection -> {
                    try (java.sql.Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                },
                List.of());
    }

    @Test
    void aBackfillOfAContextHasNothingToTakeBack() {
        assertThat(Operations.recordedBy(op -> op.inContext("demo").backfill("guest", "note", "'demo'")))
                .containsExactly(in(new Backfill("guest", "note", "'demo'"), "demo"))
                .hasToString("[in context demo backfill guest note \"'demo'\"]");
        RevisionGraph graph = graph(
                revision("a", table("guest"), column("guest", "note"), row("guest", 1)),
                new RevisionNode(
                        "b",
                        List.of("a"),
                        "com.acme.Rb",
                        () -> new dev.retort.revision.RevisionBody(
                                "fill",
                                List.of(in(new Backfill("guest", "note", "'demo'"), "demo")),
                                java.util.Optional.empty(),
                                Set.of(),
                                true)));
        try (TestDatabase database = TestDatabase.create(Kind.H2_MEMORY)) {
            runner(database, graph, "demo").upgrade("head");
            assertThat(runner(database, graph, "demo").downgrade("a")).containsExactly("b");
        }
    }

    /** The schema is one for all: what changes it can't be recorded for a context. */
    @Test
    void theSchemaIsTheSameInAllContexts() {
        for (Operation refused : List.of(
                new DropTable("guest"),
                new AddColumn("guest", new Column("note", Types.varchar(40), true)),
                new RunCode("code", connection -> {}, List.of(new DropTable("guest"))),
                new Online(row("guest", 1)),
                in(row("guest", 1), "demo"))) {
            assertThatThrownBy(() -> in(refused, "demo"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the schema is the same in all contexts");
        }
        assertThatThrownBy(() -> new Online(in(row("guest", 1), "demo"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        in(sql("create view adult as select 1 as n"), "demo").applyTo(Schema.empty()))
                .hasMessageContaining("the schema is the same in all contexts");
    }

    @Test
    void namesOfContextsAreLowerCase() {
        for (String name : List.of("", "Demo", "demo data", "a,b", "démo")) {
            assertThatThrownBy(() -> in(row("guest", 1), name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lower-case letters, digits, - and _");
        }
        assertThat(in(row("guest", 1), "load-test_2")).hasToString("in context load-test_2 " + row("guest", 1));
        assertThatThrownBy(() -> in(row("guest", 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
