package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Revisions.table;
import static dev.retort.run.Runners.SILENT;
import static dev.retort.run.Runners.assertProblem;
import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.MortalServer;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.TestDatabase.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RT434, RT435 and RT437: the user, the server or a time limit refuses a statement, and the revision is not to blame. */
class ServerRefusalTest {
    private static final RevisionGraph ONE = graph(revision("a", table("booking")));
    private static final String PRIVILEGES = "select, insert, update, delete, create";

    @Test
    void aMissingPrivilegeOnPostgresql() {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            refuses(
                    database,
                    Problem.MISSING_PRIVILEGE,
                    "The user lacks a privilege for this statement. Grant it",
                    table("booking"),
                    sql("set local role pg_monitor"),
                    sql("drop table booking"));
        }
    }

    /** Such a server is read-only as a replica is: to every user who may not write nevertheless. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"MARIADB", "MYSQL"})
    void aMissingPrivilegeAndAReadOnlyServer(Kind kind) throws Exception {
        try (MortalServer server = MortalServer.of(kind.name().toLowerCase(Locale.ROOT));
                TestDatabase database = TestDatabase.on(kind, server)) {
            DataSource limited = limited(database, kind);
            runner(limited, ONE, SILENT, Duration.ofSeconds(9)).upgrade("head");

            RevisionGraph two = ONE.plus(List.of(revision("b < a", table("room"))));
            database.execute("set global read_only = 1");
            assertProblem(
                            Problem.READ_ONLY_DATABASE,
                            () -> runner(limited, two, SILENT, Duration.ofSeconds(9))
                                    .upgrade("head"))
                    .hasMessageNotContaining("Fix its class");
            database.execute("set global read_only = 0");
            assertThat(runner(limited, two, SILENT, Duration.ofSeconds(9)).upgrade("head"))
                    .containsExactly("b");

            RevisionGraph three = two.plus(List.of(revision("c < b", sql("alter table booking add note int"))));
            assertProblem(
                            Problem.MISSING_PRIVILEGE,
                            () -> runner(limited, three, SILENT, Duration.ofSeconds(9))
                                    .upgrade("head"))
                    .hasMessageContaining("The user lacks a privilege for this statement. Grant it")
                    .hasMessageNotContaining("Fix its class");
        }
    }

    /** The tests' MariaDB starts without privileges, until they are loaded. */
    private static DataSource limited(TestDatabase database, Kind kind) {
        String name = database.url().replaceAll(".*(runner\\d+).*", "$1");
        List<String> statements = new ArrayList<>();
        if (kind == Kind.MARIADB) {
            statements.add("flush privileges");
            statements.add("alter user root@localhost identified by ''");
        }
        statements.add("create user limited@localhost identified by ''");
        statements.add("grant " + PRIVILEGES + " on " + name + ".* to limited@localhost");
        database.executeOnOne(statements);
        return new UrlDataSource(database.url(), "limited", "");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void aReadOnlyTransaction(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            String scope = kind == Kind.POSTGRESQL ? "" : "session ";
            refuses(
                    database,
                    Problem.READ_ONLY_DATABASE,
                    "Connect to the primary server, or make the database writable",
                    sql("set " + scope + "transaction read only"),
                    table("booking"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void aTimeLimitForStatements(Kind kind) {
        String limit = switch (kind) {
            case POSTGRESQL -> "set local statement_timeout = 50";
            case MARIADB -> "set session max_statement_time = 0.05";
            default -> "set session max_execution_time = 50";
        };
        String tables = "information_schema.columns a, information_schema.columns b, information_schema.columns c";
        try (TestDatabase database = TestDatabase.create(kind)) {
            refuses(
                    database,
                    Problem.STATEMENT_CANCELLED,
                    "The statement was cancelled, by a time limit for statements or by somebody",
                    sql(limit),
                    sql(kind == Kind.POSTGRESQL ? "select pg_sleep(9)" : "select count(*) from " + tables));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"MARIADB", "MYSQL"})
    void aStatementThatSomebodyKilled(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            refuses(
                    database,
                    Problem.STATEMENT_CANCELLED,
                    "The statement was cancelled, by a time limit for statements or by somebody",
                    sql("kill query connection_id()"));
        }
    }

    private static void refuses(TestDatabase database, Problem problem, String advice, Operation... operations) {
        RevisionGraph graph = graph(revision("a", operations));
        assertProblem(problem, () -> runner(database, graph).upgrade("head"))
                .hasMessageContaining(advice)
                .hasMessageNotContaining("Fix its class");
    }
}
