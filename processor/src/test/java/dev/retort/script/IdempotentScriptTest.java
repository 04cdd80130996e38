package dev.retort.script;

import static dev.retort.run.Revisions.column;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionHeader;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.TargetParser;
import dev.retort.run.CrashHistory;
import dev.retort.run.Outcome;
import dev.retort.run.Revisions;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdempotentScriptTest {
    private static final String ROWS =
            "select revision, parents, message, checksum, source, state, step, applied_by from retort_history order by 1";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void twiceIsOnceUpAndDown(Kind kind) {
        try (TestDatabase online = TestDatabase.create(kind);
                TestDatabase offline = TestDatabase.create(kind)) {
            runner(online, CrashHistory.GRAPH).upgrade("head");
            String up = script(CrashHistory.GRAPH, ":head", offline.realDialect());
            for (int time = 1; time <= 2; time++) {
                offline.executeOnOne(offline.statements(up));
                assertThat(Outcome.of(offline)).as("time %s", time).isEqualTo(Outcome.of(online));
                assertThat(offline.query(ROWS)).isEqualTo(online.query(ROWS));
            }
            assertThat(runner(offline, CrashHistory.GRAPH).upgrade("head")).isEmpty();

            String down = script(CrashHistory.GRAPH, "head:base", offline.realDialect());
            for (int time = 1; time <= 2; time++) {
                offline.executeOnOne(offline.statements(down));
                assertThat(Outcome.of(offline)).as("time %s", time).isEqualTo(Outcome.NOTHING);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void aDatabaseThatHasPartOfItGetsTheRest(Kind kind) {
        Outcome expected = Outcome.upgraded(kind);
        try (TestDatabase database = TestDatabase.create(kind)) {
            runner(database, CrashHistory.GRAPH).upgrade("+2");
            database.executeOnOne(database.statements(script(CrashHistory.GRAPH, ":head", database.realDialect())));
            assertThat(Outcome.of(database)).isEqualTo(expected);
        }
    }

    /** Where DDL commits by itself: after some statements, in a row or before the count of the last one. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POSTGRESQL", "SQLITE"})
    void aScriptThatWasCutOffIsFinishedByTheRunner(Kind kind) {
        Outcome expected = Outcome.upgraded(kind);
        int count = 1;
        for (int cut = 2; cut < count || count == 1; cut += 9) {
            try (TestDatabase database = TestDatabase.create(kind)) {
                List<String> statements =
                        database.statements(script(CrashHistory.GRAPH, ":head", database.realDialect()));
                count = statements.size();
                database.executeOnOne(statements.subList(0, Math.min(cut, count)));
                runner(database, CrashHistory.GRAPH).upgrade("head");
                assertThat(Outcome.of(database)).as("cut after %s", cut).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POSTGRESQL", "SQLITE"})
    void aScriptWhoseStatementFailedGoesOnThere(Kind kind) {
        RevisionGraph graph =
                Revisions.graph(revision("aaaa00000001", table("booking"), table("guest"), table("room")));
        try (TestDatabase database = TestDatabase.create(kind)) {
            List<String> statements = database.statements(script(graph, "head", database.realDialect()));
            database.execute("create table guest (id int)");
            assertThatThrownBy(() -> database.executeOnOne(statements)).hasMessageContaining("exists");
            database.execute("drop table guest");
            database.executeOnOne(statements);
            assertThat(database.columns()).containsExactly("booking.id", "guest.id", "room.id");
            assertThat(runner(database, graph).upgrade("head")).isEmpty();
        }
    }

    @Test
    void aRevisionOfPostgreSqlIsOneBlock() {
        RevisionGraph graph = Revisions.graph(revision("a", table("guest"), sql("select '$sql$ $retort$'")));
        assertThat(script(graph, "head", "postgresql"))
                .isEqualTo("""
                -- what records the revisions
                create table if not exists retort_history (
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
                do $retort_$ begin
                if not exists (select 1 from retort_history where revision = 'a') then
                    execute $sql_$create table guest (
                    id bigint not null,
                    constraint pk_guest primary key (id)
                )$sql_$;
                    execute $sql_$select '$sql$ $retort$'$sql_$;
                    execute $sql_$insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, \
                applied_by) values ('a', '', 'about a', '%s', '', 'applied', 2, 0, current_timestamp, current_user)$sql_$;
                end if;
                end $retort_$;
                """.formatted(graph.get("a").body().checksum()));
    }

    @ParameterizedTest
    @CsvSource({"sqlserver", "oracle", "sqlite"})
    void aDatabaseWithoutStatementsUnderAConditionSaysSo(String dialect) {
        assertProblem(Problem.UNSUPPORTED_CHANGE, () -> script(":head", dialect))
                .hasMessageContaining(dialect + " can't run a statement of a script conditionally");
    }

    @ParameterizedTest
    @CsvSource({"mysql, create trigger t before insert on guest for each row set new.id = 1", "h2, select 1"})
    void aStatementThatCantBeUnderAConditionIsRefused(String dialect, String statement) {
        RevisionGraph graph = Revisions.graph(revision("a", table("guest"), sql(statement)));
        assertProblem(Problem.UNSUPPORTED_CHANGE, () -> script(graph, "head", dialect))
                .hasMessageContaining(statement)
                .hasMessageContaining("Omit --idempotent");
    }

    /** A revision that is apart for the sake of its backfill alone: a script fills at once, so that the block can be one transaction. */
    @Test
    void aRevisionThatOnlyFillsRowsOutsideOfATransactionIsABlockOfPostgreSql() {
        List<Operation> fills = List.of(column("booking", "note"), new Backfill("booking", "note", "'none'"));
        RevisionBody body = new RevisionBody("fill", fills, Optional.empty(), Set.of(), false);
        RevisionGraph graph = Revisions.graph(
                revision("a", table("booking"), Revisions.row("booking", 1)),
                new RevisionNode(new RevisionHeader("b", List.of("a")), "com.acme.Rb", () -> body));
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            String script = script(graph, ":head", "postgresql");
            database.executeOnOne(database.statements(script));
            database.executeOnOne(database.statements(script));
            assertThat(database.query("select note from booking")).containsExactly("none");
            assertThat(runner(database, graph).upgrade("head")).isEmpty();
        }
    }

    @Test
    void whatRunsOutsideOfTransactionsIsRefusedOnPostgreSql() {
        RevisionBody body = new RevisionBody("", List.of(table("guest")), Optional.of(List.of()), Set.of(), false);
        RevisionGraph graph =
                Revisions.graph(new RevisionNode(new RevisionHeader("a", List.of()), "com.acme.Ra", () -> body));
        assertProblem(Problem.NO_TRANSACTION, () -> script(graph, "head", "postgresql"));
        assertThat(new OfflineScript(graph, "retort_history", Dialects.named("postgresql"), Set.of(), List.of())
                        .script(new TargetParser(graph, Set::of).range("head")))
                .as("it stands outside of the transaction of the plain script")
                .contains("commit;\n\n-- upgrade a")
                .contains("current_user);\n\nbegin;\n");
    }

    private static String script(String range, String dialect) {
        return script(CrashHistory.GRAPH, range, dialect);
    }

    private static String script(RevisionGraph graph, String range, String dialect) {
        return script(graph, range, Dialects.named(dialect));
    }

    private static String script(RevisionGraph graph, String range, Dialect dialect) {
        return new OfflineScript(graph, "retort_history", dialect, Set.of(), List.of())
                .idempotentScript(new TargetParser(graph, Set::of).range(range));
    }
}
