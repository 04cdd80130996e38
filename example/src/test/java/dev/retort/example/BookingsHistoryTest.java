package dev.retort.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reviewed history of the platform, on both databases that the application runs on. */
class BookingsHistoryTest {
    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void hibernateAcceptsAndUsesTheUpgradedDatabase(String name) throws SQLException {
        Database database = database(name);
        retort(database).upgrade();

        try (EntityManagerFactory entityManagers = Persistence.start(database)) {
            assertThat(new FirstGuest(entityManagers).arrives()).endsWith("bookings so far: 1");
        }
        assertThat(query(database, "select extras_code from booking_extra order by 1"))
                .containsExactly("BREAKFAST", "LATE_CHECK_OUT", "PARKING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aRenamedColumnKeepsItsValues(String name) throws SQLException {
        Database database = database(name);
        Retort retort = retort(database);
        retort.upgrade("+1");
        execute(
                database,
                "insert into guest (id, email, given_name, family_name, telephone)"
                        + " values (1, 'ada@example.org', 'Ada', 'Byron', '+44 20 7946 0018')");

        retort.upgrade();

        assertThat(query(database, "select phone from guest")).containsExactly("+44 20 7946 0018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void downToTheBaseLeavesNothingButTheHistoryTable(String name) throws SQLException {
        Database database = database(name);
        Retort retort = retort(database);
        retort.upgrade();

        retort.downgrade("base");

        assertThat(query(
                        database,
                        "select lower(table_name) from information_schema.tables"
                                + " where lower(table_schema) = 'public'"))
                .containsExactly("retort_history");
        assertThat(retort.current()).isEmpty();
    }

    private Database database(String name) throws SQLException {
        if (name.equals("h2")) {
            return new Database("jdbc:h2:" + folder.resolve("bookings"), "sa", "");
        }
        execute(
                new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", ""),
                "drop database if exists bookings");
        execute(new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", ""), "create database bookings");
        return new Database(server.getJdbcUrl("postgres", "bookings"), "postgres", "");
    }

    private static Retort retort(Database database) {
        return Retort.using(database.url(), database.user(), database.password());
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = open(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(Database database, String sql) throws SQLException {
        try (Connection connection = open(database);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
