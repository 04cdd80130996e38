package dev.retort.run.session;

import static dev.retort.run.Runners.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Servers;
import dev.retort.problem.Problem;
import dev.retort.run.CountingDataSource;
import dev.retort.run.TestDatabase;
import dev.retort.run.TestDatabase.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionSourceTest {
    private static final String SECRET = "s3cret";

    @Test
    void aDatabaseThatDoesNotRunIsUnreachable() throws IOException {
        int port = freePort();
        ConnectionSource source =
                ConnectionSource.of("jdbc:postgresql://localhost:" + port + "/bookings", "bookings", SECRET);
        assertProblem(Problem.DATABASE_UNREACHABLE, source::open)
                .hasMessageContaining(
                        "jdbc:postgresql://localhost:" + port + "/bookings can't be reached: Connection to ")
                .satisfies(ConnectionSourceTest::tellsNoSecret);
    }

    @Test
    void aDatabaseThatIsNotThereIsUnreachable() throws SQLException {
        String url = Servers.url("postgresql", "nowhere") + "?user=postgres";
        assertProblem(Problem.DATABASE_UNREACHABLE, ConnectionSource.of(url, null, null)::open)
                .hasMessageContaining("database \"nowhere\" does not exist");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://localhost:1/db, jdbc:postgresql://localhost:1/db",
        "postgres://me:s3cret@localhost:1/db?sslmode=require, jdbc:postgresql://localhost:1/db",
        "jdbc:postgres://localhost:1/db, jdbc:postgresql://localhost:1/db",
        "jdbc:postgresql://me:s3cret@localhost:1/db, jdbc:postgresql://localhost:1/db",
        "r2dbc:pool:mariadb://localhost:1/db, jdbc:mariadb://localhost:1/db",
        "mysql://me@localhost:1/db, jdbc:mysql://localhost:1/db",
        "localhost:1/db, jdbc:postgresql://host:5432/database",
    })
    void aUrlThatIsNotOneOfJdbcIsWrittenAsOne(String url, String asJdbc) {
        assertProblem(Problem.DATABASE_UNREACHABLE, ConnectionSource.of(url, null, null)::open)
                .hasMessageContaining("  " + asJdbc + " ")
                .satisfies(ConnectionSourceTest::tellsNoSecret);
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql://localhost:1/db", "jdbc:mariadb://localhost:1/db", "jdbc:nobase:x"})
    void aUrlOfJdbcIsLeftAlone(String url) {
        assertProblem(Problem.DATABASE_UNREACHABLE, ConnectionSource.of(url, null, null)::open)
                .hasMessageEndingWith("and that its driver is on the class path.");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:nobase://host/db?user=me&password=s3cret",
        "jdbc:nobase://me:s3cret@host/db",
        "jdbc:nobase:host;USER=me;PASSWORD=s3cret;X=1",
        "jdbc:nobase://host/db?sslpassword=s3cret",
    })
    void aUrlThatNoDriverKnowsIsToldWithoutItsPassword(String url) {
        assertProblem(Problem.DATABASE_UNREACHABLE, ConnectionSource.of(url, null, null)::open)
                .hasMessageContaining("jdbc:nobase:")
                .hasMessageContaining("***")
                .hasMessageContaining("No suitable driver")
                .satisfies(ConnectionSourceTest::tellsNoSecret);
    }

    @Test
    void aWrongPasswordIsDeniedByH2() throws SQLException {
        String url = "jdbc:h2:mem:guarded";
        try (Connection owner = DriverManager.getConnection(url, "owner", "right")) {
            assertThat(owner.isValid(1)).isTrue();
            assertProblem(Problem.ACCESS_DENIED, ConnectionSource.of(url, "owner", SECRET)::open)
                    .hasMessageContaining("The database jdbc:h2:mem:guarded denies access")
                    .satisfies(ConnectionSourceTest::tellsNoSecret);
        }
    }

    @Test
    void aWrongPasswordAndNoneAreDeniedByPostgres() throws IOException, SQLException {
        try (TestDatabase database = TestDatabase.create(Kind.POSTGRESQL)) {
            database.execute("create role guarded login password 'right'");
            Path rules = Path.of(database.query("show hba_file").get(0));
            String trusting = Files.readString(rules);
            Files.writeString(rules, "host all guarded all scram-sha-256\n" + trusting);
            database.execute("select pg_reload_conf()");
            String url = Servers.url("postgresql", "postgres");
            try (Session welcome = ConnectionSource.of(url, "guarded", "right").open()) {
                assertThat(welcome.product()).isEqualTo("PostgreSQL");
                assertProblem(Problem.ACCESS_DENIED, ConnectionSource.of(url, "guarded", SECRET)::open)
                        .hasMessageContaining("password authentication failed for user \"guarded\"")
                        .satisfies(ConnectionSourceTest::tellsNoSecret);
                assertProblem(Problem.ACCESS_DENIED, ConnectionSource.of(url, "guarded", null)::open)
                        .hasMessageContaining("no password was provided");
            } finally {
                Files.writeString(rules, trusting);
            }
        }
    }

    @Test
    void aRoleThatIsNotThereIsDenied() throws SQLException {
        String url = Servers.url("postgresql", "postgres") + "?user=stranger";
        assertProblem(Problem.ACCESS_DENIED, ConnectionSource.of(url, null, null)::open)
                .hasMessageContaining("stranger");
    }

    @Test
    void whatAPoolHidesInACauseIsFound() {
        CountingDataSource pool = new CountingDataSource(new JdbcDataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLTransientConnectionException(
                        "pool - Connection is not available", new SQLException("FATAL: password", "28P01"));
            }
        };
        assertProblem(Problem.ACCESS_DENIED, ConnectionSource.of(pool)::open)
                .hasMessageContaining("The database of the data source denies access");
    }

    @Test
    void whoNamesNoDatabaseIsToldHow() {
        assertProblem(Problem.DATABASE_UNREACHABLE, ConnectionSource.none()::open)
                .hasMessageContaining("--url")
                .hasMessageContaining("RETORT_URL");
    }

    private static void tellsNoSecret(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain(SECRET);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
