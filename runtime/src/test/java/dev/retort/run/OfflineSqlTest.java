package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.dropped;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.Body;
import dev.retort.revision.Place;
import dev.retort.revision.Range;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Targets;
import dev.retort.run.TestDatabase.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineSqlTest {
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
                        insert into retort_history (revision, parents, message, checksum, state, step, duration_ms, applied_at, \
                        applied_by) values ('a', '', 'about a', \
                        '%s', 'applied', 2, 0, current_timestamp, current_user);

                        -- upgrade b: about b
                        alter table booking add column note varchar(40);
                        insert into retort_history (revision, parents, message, checksum, state, step, duration_ms, applied_at, \
                        applied_by) values ('b', 'a', 'about b', \
                        '%s', 'applied', 1, 0, current_timestamp, current_user);

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
                    "select revision, parents, message, checksum, state, step, applied_by from retort_history order by 1";
            assertThat(offline.query(rows)).isEqualTo(online.query(rows));
            assertThat(runner(offline, Revisions.THREE).upgrade("head")).isEmpty();

            offline.executeEach(script(Revisions.THREE, "head:base", offline.dialect()));
            assertThat(offline.columns()).isEmpty();
            assertThat(offline.query("select * from retort_history")).isEmpty();
        }
    }

    @Test
    void aMessageEndsNeitherItsCommentNorItsLiteral() {
        Body body = new Body("it's\ndrop table booking; --", List.of(), List.of(), Set.of());
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            String script = script(RevisionGraph.of(List.of(new Revision("a", List.of(), body))), "head", "postgresql");
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
                        () -> new OfflineSql(graph, "retort_history", Dialects.named("h2"))
                                .script(new Range(Place.at(Set.of("b2")), Place.at(Set.of("b1", "c1")))))
                .hasMessageContaining("up to [c1] and down from [b2]");
    }

    private static String script(RevisionGraph graph, String range, String dialect) {
        Targets offline = new Targets(graph, () -> {
            throw new AssertionError("asked the database");
        });
        return new OfflineSql(graph, "retort_history", Dialects.named(dialect)).script(offline.range(range));
    }
}
