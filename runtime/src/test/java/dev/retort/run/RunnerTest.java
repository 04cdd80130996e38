package dev.retort.run;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.row;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.HistoryEntry.Status;
import dev.retort.run.session.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunnerTest {
    private static final String A = "aaaa00000001";
    private static final String B = "bbbb00000002";
    private static final String C = "cccc00000003";

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseIsUpgradedToTheHeadAndBack(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);

            assertThat(runner.current()).isEmpty();
            assertThat(runner.pending()).containsExactly(A, B, C);
            assertThat(runner.upgrade("head")).containsExactly(A, B, C);
            assertThat(runner.current()).containsExactly(C);
            assertThat(runner.pending()).isEmpty();
            assertThat(database.columns()).containsExactly("booking.id", "booking.nights", "booking.note", "guest.id");
            assertThat(database.query("select id from guest")).containsExactly("1");

            assertThat(runner.downgrade("base")).containsExactly(C, B, A);
            assertThat(runner.current()).isEmpty();
            assertThat(database.columns()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDowngradeNamesWhatItLosesBeforeItRuns(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);
            runner.upgrade("head");
            List<String> lost = new ArrayList<>();
            assertProblem(Problem.DOWNGRADE_LOSES_DATA, () -> runner.downgrade(A, named -> !lost.addAll(named)))
                    .hasMessageContaining("loses data: guest; booking.nights; booking.note. ")
                    .hasMessageContaining("retort downgrade aaaa00000001 --accept-loss");
            assertThat(lost).containsExactly("guest", "booking.nights", "booking.note");
            assertThat(runner.current()).containsExactly(C);
            assertProblem(Problem.DOWNGRADE_LOSES_DATA, () -> runner.downgrade("base", lost::containsAll))
                    .as("a column of a table that goes too is not named")
                    .hasMessageContaining("loses data: guest; booking. ");
            assertThat(runner.downgrade(A, lost::containsAll)).containsExactly(C, B);
        }
    }

    @ParameterizedTest
    @EnumSource
    void targetsCountFromWhereTheDatabaseIs(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);
            assertThat(runner.upgrade("+1")).containsExactly(A);
            assertThat(runner.upgrade("+1")).containsExactly(B);
            assertThat(runner.downgrade("-1")).containsExactly(B);
            assertThat(runner.upgrade("cccc")).containsExactly(B, C);
            assertThat(runner.upgrade("aaaa")).isEmpty();
            assertThat(runner.downgrade(A)).containsExactly(C, B);
            assertThat(runner.current()).containsExactly(A);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAppliedRevisionHasARow(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Instant before = Instant.now().minusSeconds(1);
            runner(database, Revisions.THREE).upgrade("head");

            assertThat(database.query(
                            "select revision, parents, message, state, step from retort_history order by revision"))
                    .containsExactly(
                            A + "  about " + A + " applied 1",
                            B + " " + A + " about " + B + " applied 2",
                            C + " " + B + " about " + C + " applied 2");
            assertThat(database.query("select checksum from retort_history order by revision"))
                    .isEqualTo(Revisions.THREE.revisions().stream()
                            .map(each -> each.body().checksum())
                            .toList());
            String user = switch (kind) {
                case POSTGRESQL -> "postgres";
                case MARIADB, MYSQL -> "root@";
                case SQLITE -> "";
                default -> "SA";
            };
            assertThat(runner(database, Revisions.THREE).history()).allSatisfy(entry -> {
                assertThat(entry.appliedAt()).isBetween(before, Instant.now().plusSeconds(1));
                assertThat(entry.appliedBy()).startsWith(user);
                assertThat(entry.duration()).isLessThan(Duration.ofMinutes(1));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryShowsWhatIsAppliedAndWhatIsPending(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);
            runner.upgrade("bbbb");

            assertThat(runner.history())
                    .extracting(HistoryEntry::id, HistoryEntry::message, HistoryEntry::status, HistoryEntry::current)
                    .containsExactly(
                            tuple(A, "about " + A, Status.APPLIED, false),
                            tuple(B, "about " + B, Status.APPLIED, true),
                            tuple(C, "about " + C, Status.PENDING, false));
            assertThat(runner.history("current:")).extracting(HistoryEntry::id).containsExactly(B, C);
        }
    }

    @ParameterizedTest
    @EnumSource
    void branchesAreAppliedSideBySideAndMerged(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionNode base = revision("a", table("booking"));
            RevisionNode note = revision("b < a", column("booking", "note"));
            RevisionNode nights = revision("c < a", column("booking", "nights"));
            RevisionGraph branches = graph(base, note, nights);
            assertProblem(
                    Problem.SEVERAL_HEADS, () -> runner(database, branches).upgrade("head"));
            assertThat(runner(database, branches).upgrade("heads")).containsExactly("a", "b", "c");
            assertThat(runner(database, branches).current()).containsExactly("b", "c");

            Runner merged = runner(database, graph(base, note, nights, revision("m < b c")));
            assertThat(merged.upgrade("head")).containsExactly("m");
            assertThat(merged.current()).containsExactly("m");
            assertThat(merged.downgrade("-1")).containsExactly("m");
            assertThat(merged.downgrade("c-1")).containsExactly("c", "b");
            assertThat(database.columns()).containsExactly("booking.id");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionThatCameLateFromABranchIsAppliedAfterTheOthers(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionNode base = revision("a", table("booking"));
            RevisionNode late = revision("b < a", column("booking", "note"));
            RevisionNode early = revision("c < a", column("booking", "nights"));
            runner(database, graph(base, early)).upgrade("head");

            Runner merged = runner(database, graph(base, early, late, revision("m < b c")));
            assertThat(merged.pending()).containsExactly("b", "m");
            assertThat(merged.upgrade("head")).containsExactly("b", "m");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListenerHearsEveryStatementInOrder(Kind kind) {
        List<String> heard = new ArrayList<>();
        Callback listener = new Callback() {
            @Override
            public void beforeRevision(CallbackContext run, RevisionNode revision) {
                heard.add(run.direction().command() + " " + revision);
            }

            @Override
            public void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
                heard.add("  " + statement);
            }

            @Override
            public void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
                heard.add("done " + revision);
            }
        };
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionGraph graph = graph(
                    revision("a", table("booking"), row("booking", 7)), revision("b < a", column("booking", "note")));
            runner(database, graph, listener).upgrade("head");
            runner(database, graph, listener).downgrade("-1");
        }
        assertThat(String.join("\n", heard)
                        .replace("    primary key (id)", "    constraint pk_booking primary key (id)"))
                .isEqualTo("""
                        upgrade a
                          create table booking (
                            id bigint not null,
                            constraint pk_booking primary key (id)
                        )
                          insert into booking (id) values (7)
                        done a
                        upgrade b
                          alter table booking add column note varchar(40)
                        done b
                        downgrade b
                          alter table booking drop column note
                        done b""");
    }

    @ParameterizedTest
    @EnumSource
    void stampRecordsAPlaceWithoutRunningAnything(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);
            runner.stamp("bbbb");
            assertThat(runner.current()).containsExactly(B);
            assertThat(database.columns()).isEmpty();

            runner.stamp("head");
            assertThat(runner.current()).containsExactly(C);
            runner.stamp("-2");
            assertThat(runner.current()).containsExactly(A);
            runner.stamp("base");
            assertThat(runner.current()).isEmpty();
            assertThat(runner.pending()).containsExactly(A, B, C);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stampLeavesTheRowsThatAreRightAsTheyAre(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Runner runner = runner(database, Revisions.THREE);
            runner.upgrade("bbbb");
            List<String> rows =
                    database.query("select * from retort_history where revision < 'bbbz' order by revision");
            runner.stamp("head");
            assertThat(database.query("select * from retort_history where revision < 'bbbz' order by revision"))
                    .hasSize(2)
                    .isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bracesAndQuestionMarksInSqlReachTheDatabaseAsTheyAre(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionGraph graph = graph(revision(
                    "a",
                    table("booking"),
                    column("booking", "note"),
                    sql("insert into booking (id, note) values (1, '{fn now()} ? ''quoted''')")));
            runner(database, graph).upgrade("head");
            assertThat(database.query("select note from booking")).containsExactly("{fn now()} ? 'quoted'");
        }
    }

    @Test
    void theHistoryIsInTheSchemaWhereItsTableWouldBeCreated() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            runner(database, Revisions.THREE).upgrade("+1");
            database.execute("create schema acme");
            DataSource acme = new UrlDataSource(
                    database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=acme,public",
                    database.user(),
                    "");
            Runner runner = runner(acme, Revisions.THREE, Runners.SILENT, Duration.ofSeconds(10));
            assertThat(runner.current()).isEmpty();
            assertThat(runner.upgrade("head")).hasSize(3);
            assertThat(runner.current()).containsExactly(C);
            assertThat(database.query("select revision from public.retort_history"))
                    .containsExactly(A);
            assertThat(runner.downgrade("base")).hasSize(3);
            assertThat(database.query("select count(*) from public.booking")).containsExactly("0");
        }
    }

    @Test
    void aSchemaThatDoesNotExistIsToldAtOnce() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            DataSource nowhere = new UrlDataSource(
                    database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=acme",
                    database.user(),
                    "");
            assertProblem(
                            Problem.DATABASE_REFUSED,
                            () -> runner(nowhere, Revisions.THREE, Runners.SILENT, Duration.ofDays(1))
                                    .upgrade("head"))
                    .hasMessageContaining("no schema has been selected to create in")
                    .hasMessageContaining("Create the schema that the connection names");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE") // which has no schemas
    void theTableOfTheHistoryMayHaveAnyNameAndSchema(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            if (Set.of(Kind.MARIADB, Kind.MYSQL).contains(kind)) {
                database.execute("drop schema if exists ops"); // theirs belong to the server
            }
            database.execute("create schema ops");
            Runner.Settings settings =
                    Runners.settings("ops.`What's ? applied`", Runners.SILENT, Duration.ofSeconds(10));
            Runner runner = new Runner(ConnectionSource.of(database.dataSource()), Revisions.THREE, settings);
            assertThat(runner.upgrade("head")).hasSize(3);
            assertThat(runner.current()).containsExactly(C);
            assertThat(runner.downgrade("base")).hasSize(3);
            assertThat(database.query("select count(*) from "
                            + Dialects.named(database.dialect()).identifier("ops.`What's ? applied`")))
                    .containsExactly("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionGoesBackAsItCame(Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.create(kind);
                Connection pooled = database.dataSource().getConnection()) {
            pooled.setAutoCommit(false);
            CountingDataSource pool = CountingDataSource.keepingOpen(pooled, database.dataSource());
            Runner runner = runner(pool, Revisions.THREE, Runners.SILENT, Duration.ofSeconds(10));
            assertThat(runner.upgrade("head")).hasSize(3);
            assertThat(pooled.getAutoCommit()).isFalse();
            assertThat(runner(database, Revisions.THREE).current()).containsExactly(C);
        }
    }
}
