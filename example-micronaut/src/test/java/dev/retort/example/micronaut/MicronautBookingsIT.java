package dev.retort.example.micronaut;

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
class MicronautBookingsIT {
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
                    .containsPattern(
                            "Database of default: upgraded from base to " + HEAD + " in \\d+ ms \\(2 revisions\\)");
            assertThat(first.post("/bookings")).isEqualTo("1 bookings");
            assertThat(first.get("/bookings/pending-revisions")).isEqualTo("[]");
        }
        String applied = query("select string_agg(revision || applied_at, ',') from retort_history");
        try (BuiltApplication second = start()) {
            assertThat(second.awaitStart())
                    .containsPattern("Database of default: up to date with " + HEAD + " \\(checked in \\d+ ms\\)");
            assertThat(second.post("/bookings")).isEqualTo("2 bookings");
        }
        assertThat(query("select string_agg(revision || applied_at, ',') from retort_history"))
                .isEqualTo(applied);
    }

    @Test
    void hibernateRefusesTheDatabaseWhereTheTargetIsTooOld() throws Exception {
        createDatabase();
        try (BuiltApplication application = start("retort.datasources.default.target=" + BASELINE)) {
            assertThat(application.awaitFailure())
                    .contains("upgraded from base to " + BASELINE, "missing column [note] in table [Booking]");
        }
    }

    @Test
    void aFailedStartNamesTheRemedyInMicronaut() throws Exception {
        createDatabase();
        try (BuiltApplication application = start("retort.datasources.default.target=nowhere")) {
            assertThat(application.awaitFailure())
                    .contains("[RT402]", "Correct retort.datasources.default.target.", "docs/problems/RT402.md");
        }
    }

    @Test
    void anotherUserUpgrades() throws Exception {
        createDatabase();
        String owner = "owner_of_" + database;
        execute("postgres", "create role " + owner + " login password 'secret'");
        execute(database, "grant create on schema public to " + owner);
        try (BuiltApplication application =
                start("retort.datasources.default.username=" + owner, "retort.datasources.default.password=secret")) {
            assertThat(application.awaitStart()).contains("(2 revisions)");
        }
        assertThat(query("select tableowner from pg_tables where tablename = 'booking'"))
                .isEqualTo(owner);
    }

    @Test
    void refusesToStartWithPendingRevisionsWhereAJobUpgrades() throws Exception {
        createDatabase();
        try (BuiltApplication early = start("retort.datasources.default.check-only=true")) {
            assertThat(early.awaitFailure())
                    .contains("[RT445]", BASELINE, HEAD, "remove retort.datasources.default.check-only");
        }
        try (BuiltApplication upgrading = start()) {
            assertThat(upgrading.awaitStart()).contains("(2 revisions)");
        }
        try (BuiltApplication application = start("retort.datasources.default.check-only=true")) {
            assertThat(application.awaitStart()).contains("Database of default: up to date with " + HEAD);
        }
    }

    @Test
    void doesNothingWhereItIsTurnedOff() throws Exception {
        createDatabase();
        try (BuiltApplication application = start("retort.datasources.default.enabled=false")) {
            assertThat(application.awaitFailure())
                    .contains("not upgraded: retort.datasources.default.enabled is false", "missing table [Booking]");
        }
    }
}
