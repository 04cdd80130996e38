package dev.retort.script;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.dropped;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.extending.CreateLookup;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionSet;
import dev.retort.revision.TargetParser;
import dev.retort.run.Revisions;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineScriptTest {
    private static final RevisionGraph GRAPH =
            graph(revision("a", table("booking"), row("booking", 1)), revision("b < a", column("booking", "note")));

    @Test
    void anUpgradeFromTheBaseCreatesTheHistoryTableFirst() {
        assertThat(script(GRAPH, ":head", "postgresql")).isEqualTo("""
                        begin;

                        -- what records the revisions
                        create table retort_history (
                            revision varchar(40) not null,
                            parents text,
                            message text,
                            checksum varchar(64) not null,
                            source varchar(64),
                            state varchar(20) not null,
                            step integer not null,
                            duration_ms bigint not null,
                            applied_at timestamp(6) with time zone not null,
                            applied_by varchar(255) not null,
                            constraint retort_history_pkey primary key (revision)
                        );

                        -- upgrade a: about a
                        create table booking (
                            id bigint not null,
                            constraint pk_booking primary key (id)
                        );
                        insert into booking (id) values (1);
                        insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, \
                        applied_by) values ('a', '', 'about a', \
                        '%s', '', 'applied', 2, 0, current_timestamp, current_user);

                        -- upgrade b: about b
                        alter table booking add column note varchar(40);
                        insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, \
                        applied_by) values ('b', 'a', 'about b', \
                        '%s', '', 'applied', 1, 0, current_timestamp, current_user);

                        commit;
                        """.formatted(
                        GRAPH.get("a").body().checksum(), GRAPH.get("b").body().checksum()));
    }

    /** No server of these is there: SQL Server stops at the first error and keeps nothing, Oracle stops. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlserver", "oracle"})
    void aScriptForADatabaseThatRetortDoesNotRunOnIsWrittenForItsTool(String dialect) throws IOException {
        Path expected = Path.of("src/test/resources/offline", dialect + ".sql");
        String script = script(GRAPH, ":head", dialect) + "\n----- and back\n" + script(GRAPH, "head:a", dialect);
        if (Boolean.getBoolean("retort.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, script);
        }
        assertThat(script).isEqualTo(Files.readString(expected));
    }

    @Test
    void aScriptThatFailsInTheMiddleLeavesNothingEvenIfTheRestIsRunAfterIt() {
        RevisionGraph failing =
                GRAPH.plus(List.of(revision("c < b", row("booking", 1)), revision("d < c", table("guest"))));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            database.executeAll(script(failing, "head", "postgresql"));
            assertThat(database.columns()).isEmpty();
        }
    }

    @Test
    void aDowngradeTakesTheRowsOfTheHistoryAway() {
        assertThat(script(GRAPH, "head:a", "h2")).isEqualTo("""
                        -- downgrade b: about b
                        alter table booking drop column note;
                        delete from retort_history where revision = 'b';
                        """);
    }

    @Test
    void fromAPlaceToItselfThereIsNothingToDo() {
        assertThat(script(GRAPH, "head:head", "h2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theScriptLeadsToTheSameDatabaseAsTheRunner(Kind kind) {
        try (TestDatabase online = TestDatabase.create(kind);
                TestDatabase offline = TestDatabase.create(kind)) {
            runner(online, Revisions.THREE).upgrade("head");
            offline.executeEach(script(Revisions.THREE, ":head", offline.dialect()));

            assertThat(offline.columns()).isEqualTo(online.columns());
            String rows =
                    "select revision, parents, message, checksum, source, state, step, applied_by from retort_history order by 1";
            assertThat(offline.query(rows)).isEqualTo(online.query(rows));
            assertThat(runner(offline, Revisions.THREE).upgrade("head")).isEmpty();

            offline.executeEach(script(Revisions.THREE, "head:base", offline.dialect()));
            assertThat(offline.columns()).isEmpty();
            assertThat(offline.query("select * from retort_history")).isEmpty();
        }
    }

    @Test
    void aMessageEndsNeitherItsCommentNorItsLiteral() {
        RevisionBody body = new RevisionBody("it's\ndrop table booking; --", List.of(), List.of(), Set.of());
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            String script =
                    script(RevisionGraph.of(List.of(new RevisionNode("a", List.of(), body))), "head", "postgresql");
            assertThat(script).contains("-- upgrade a: it's drop table booking; --\n");
            database.execute(script);
            assertThat(database.query("select message from retort_history")).containsExactly(body.message());
        }
    }

    @Test
    void whatNobodyAcceptedIsNotWrittenEither() {
        List<Operation> loss = List.of(dropped("booking", "note"));
        RevisionGraph graph = GRAPH.plus(List.of(revision("c < b", loss, List.of(), Set.of())));
        assertProblem(Problem.HAZARD_NOT_ACCEPTED, () -> script(graph, "b:c", "h2"));
        assertThat(script(graph, "c:b", "h2")).startsWith("-- downgrade c");
    }

    @Test
    void aRangeThatLeadsUpAndDownIsRefused() {
        RevisionGraph graph = graph(
                revision("a"), revision("b1 < a"), revision("b2 < b1"), revision("c1 < a"), revision("m < b1 c1"));
        assertProblem(
                        Problem.AMBIGUOUS_TARGET,
                        () -> new OfflineScript(graph, "retort_history", Dialects.named("h2"), Set.of(), List.of())
                                .script(new RevisionRange(
                                        RevisionSet.at(Set.of("b2")), RevisionSet.at(Set.of("b1", "c1")))))
                .hasMessageContaining("up to [c1] and down from [b2]");
    }

    @Test
    void anOperationOfTheProjectIsWrittenAsItsStatements() {
        RevisionGraph graph = GRAPH.plus(List.of(revision("c < b", new CreateLookup("state", "new"))));
        assertThat(script(graph, "b:c", "h2")).startsWith("""
                        -- upgrade c: about c
                        create table state (code varchar(8) not null, constraint pk_state primary key (code));
                        insert into state values ('new');
                        """);
        assertThat(script(graph, "c:b", "h2")).startsWith("-- downgrade c: about c\ndrop table state;\n");
    }

    @Test
    void javaCodeIsInNoScript() {
        RunCode code = new RunCode("spell ids", connection -> {}, List.of());
        RevisionGraph graph = GRAPH.plus(List.of(revision("c < b", List.of(code), List.of(), Set.of())));
        assertProblem(Problem.NO_SQL_FOR_DATABASE, () -> script(graph, "base:head", "postgresql"));
        assertThat(script(graph, "base:b", "postgresql")).contains("create table booking");
    }

    @ParameterizedTest
    @EnumSource
    void aBackfillIsOneStatement(Kind kind) {
        Backfill backfill = new Backfill("booking", "note", "'none'");
        RevisionGraph graph = GRAPH.plus(List.of(revision("c < b", List.of(backfill), List.of(), Set.of())));
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, graph).upgrade("b");
            String script = script(graph, "b:c", database.dialect());
            boolean apart = kind != Kind.SQLITE; // where a transaction is as good in pieces
            database.executeEach(apart ? script.replace("begin;\n", "").replace("\ncommit;\n", "") : script);
            assertThat(database.query("select note from booking")).containsExactly("none");
            assertThat(runner(database, graph).pending()).isEmpty();
        }
    }

    /** The runner fills such a table in batches; a script has no loop, and fills it at once. */
    @ParameterizedTest
    @EnumSource
    void aBackfillOfManyRowsWithAKeyOfThreeColumnsFillsThemAll(Kind kind) {
        Operation stays = new CreateTable(Table.of(
                "stay",
                new Column("hotel", Types.integer(), false),
                new Column("room", Types.varchar(10), false),
                new Column("night", Types.date(), false),
                new PrimaryKey("pk_stay", List.of("hotel", "room", "night"))));
        RevisionGraph graph = graph(
                revision("a", stays),
                revision(
                        "b < a",
                        List.of(column("stay", "note"), new Backfill("stay", "note", "'none'")),
                        List.of(),
                        Set.of()));
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, graph).upgrade("a");
            for (int hotel = 0; hotel < 25; hotel++) {
                int number = hotel;
                database.execute(IntStream.range(0, 1000)
                        .mapToObj(room -> "(%s, 'r%s', '2026-01-31')".formatted(number, room))
                        .collect(joining(", ", "insert into stay (hotel, room, night) values ", "")));
            }
            String script = script(graph, "a:b", database.dialect());
            boolean apart = kind != Kind.SQLITE; // where a transaction is as good in pieces
            database.executeEach(apart ? script.replace("begin;\n", "").replace("\ncommit;\n", "") : script);
            assertThat(database.query("select note, count(*) from stay group by note"))
                    .containsExactly("none 25000");
            assertThat(runner(database, graph).pending()).isEmpty();
        }
    }

    @Test
    void aScriptWithLettersBeyondAsciiTellsTheClientThatItIsUtf8() {
        RevisionGraph graph = GRAPH.plus(
                List.of(revision("c < b", Revisions.sql("insert into booking (id, note) values (2, 'Köln € 東京')"))));
        assertThat(script(graph, "b:c", "postgresql")).startsWith("set client_encoding = 'UTF8';\nbegin;\n");
        assertThat(script(graph, "b:c", "mariadb")).startsWith("set names utf8mb4;\n");
        assertThat(script(graph, "b:c", "h2")).startsWith("-- upgrade c");
        assertThat(script(graph, ":b", "postgresql")).startsWith("begin;\n");
    }

    @Test
    void aBodyWithSemicolonsHasADelimiterOfItsOwn() {
        String trigger =
                "create trigger t before insert on booking for each row begin set new.note = 'a;b'; set @x = 1; end";
        RevisionGraph graph = GRAPH.plus(List.of(revision("c < b", Revisions.sql(trigger))));
        assertThat(script(graph, "b:c", "mariadb")).contains("delimiter //\n" + trigger + "//\ndelimiter ;\n");
        assertThat(script(graph, "b:c", "h2")).contains(trigger + ";\n").doesNotContain("delimiter");
        RevisionGraph plain =
                GRAPH.plus(List.of(revision("c < b", Revisions.sql("insert into booking (id, note) values (2, ';')"))));
        assertThat(script(plain, "b:c", "mariadb")).doesNotContain("delimiter");
    }

    private static String script(RevisionGraph graph, String range, String dialect) {
        TargetParser offline = new TargetParser(graph, () -> {
            throw new AssertionError("asked the database");
        });
        return new OfflineScript(graph, "retort_history", Dialects.named(dialect), Set.of(), List.of())
                .script(offline.range(range));
    }
}
