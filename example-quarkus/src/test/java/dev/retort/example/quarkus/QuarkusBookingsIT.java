package dev.retort.example.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The built application on a real PostgreSQL, as its users start it. */
class QuarkusBookingsIT {
    private static final String BASELINE = "babda11d811a";
    private static final String HEAD = "b21921e13ab1";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres server;

    private final String database = "bookings" + DATABASES.incrementAndGet();

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    private BuiltApplication start(String... settings) throws IOException {
        return BuiltApplication.start(server, database, settings);
    }

    private void createDatabase() throws SQLException {
        execute("postgres", "create database " + database);
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void upgradesBeforeHibernateValidatesAndASecondStartAppliesNothing() throws Exception {
        createDatabase();
        try (BuiltApplication first = start()) {
            assertThat(first.awaitStart())
                    .containsPattern("Database: upgraded from base to " + HEAD + " in \\d+ ms \\(2 revisions\\)");
            assertThat(first.post("/bookings")).isEqualTo("1 bookings");
            assertThat(first.get("/bookings/pending-revisions")).isEqualTo("[]");
        }
        String applied = query("select string_agg(revision || applied_at, ',') from retort_history");
        try (BuiltApplication second = start()) {
            assertThat(second.awaitStart())
                    .containsPattern("Database: up to date with " + HEAD + " \\(checked in \\d+ ms\\)");
            assertThat(second.post("/bookings")).isEqualTo("2 bookings");
        }
        assertThat(query("select string_agg(revision || applied_at, ',') from retort_history"))
                .isEqualTo(applied);
    }

    @Test
    void hibernateRefusesTheDatabaseWhereTheTargetIsTooOld() throws Exception {
        createDatabase();
        try (BuiltApplication application = start("quarkus.retort.target=" + BASELINE)) {
            assertThat(application.awaitFailure())
                    .contains("upgraded from base to " + BASELINE, "missing column [note] in table [Booking]");
        }
    }

    @Test
    void aFailedStartNamesTheRemedyInQuarkus() throws Exception {
        createDatabase();
        try (BuiltApplication application = start("quarkus.retort.target=nowhere")) {
            assertThat(application.awaitFailure())
                    .contains("[RT402]", "Correct quarkus.retort.target.", "docs/problems/RT402.md");
        }
    }

    @Test
    void anotherUserUpgrades() throws Exception {
        createDatabase();
        String owner = "owner_of_" + database;
        execute("postgres", "create role " + owner + " login password 'secret'");
        execute(database, "grant create on schema public to " + owner);
        try (BuiltApplication application =
                start("quarkus.retort.username=" + owner, "quarkus.retort.password=secret")) {
            assertThat(application.awaitStart()).contains("(2 revisions)");
        }
        assertThat(query("select tableowner from pg_tables where tablename = 'booking'"))
                .isEqualTo(owner);
    }

    @Test
    void aJobUpgradesAndTheApplicationDoesNot() throws Exception {
        createDatabase();
        try (BuiltApplication early = start("quarkus.retort.check-only=true")) {
            assertThat(early.awaitFailure()).contains("[RT445]", BASELINE, HEAD, "remove quarkus.retort.check-only");
        }
        try (BuiltApplication job = start("quarkus.init-and-exit=true")) {
            assertThat(job.awaitEnd()).contains("(2 revisions)").doesNotContain("Listening on");
        }
        try (BuiltApplication application = start("quarkus.retort.check-only=true")) {
            assertThat(application.awaitStart()).contains("Database: up to date with " + HEAD);
        }
        try (BuiltApplication application = start("quarkus.retort.upgrade-at-start=false")) {
            assertThat(application.awaitStart())
                    .contains("Database not upgraded: quarkus.retort.upgrade-at-start is false");
        }
    }
}
