package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Engine;
import dev.retort.dialect.Servers;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A real database that another tool migrates, empty at first.
 *
 * @param dialect its dialect
 * @param url its JDBC URL
 * @param user who may do everything there
 */
record ScriptDatabase(Dialect dialect, String url, String user) {

    static ScriptDatabase of(String dialect) throws SQLException {
        if (dialect.equals("h2")) {
            return new ScriptDatabase(
                    Dialects.named("h2"), "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "");
        }
        if (dialect.equals("sqlite")) {
            return new ScriptDatabase(Dialects.named("sqlite"), "jdbc:sqlite:" + temporaryFile(), "");
        }
        try (Connection engine = Engine.of(dialect).connection()) {
            assertThat(engine.isValid(10)).isTrue();
        }
        return new ScriptDatabase(
                Dialects.named(dialect),
                Servers.url(dialect, dialect.equals("postgresql") ? "postgres" : "house"),
                Servers.user(dialect));
    }

    private static Path temporaryFile() {
        try {
            Path file = Files.createTempFile("retort", ".db");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    /** Runs a script by plain JDBC, as a person would run the way back. */
    void run(String script) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : script.replaceAll("(?m)^--.*$", "").split(";\\s*\\n")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Runs a command of a project on this database, which has to succeed, and gives what it printed. */
    String done(Bookings bookings, String command, String... arguments) {
        Bookings.Result result = bookings.retort(
                command,
                Stream.concat(Stream.of(arguments), Stream.of("--url=" + url, "--user=" + user))
                        .toArray(String[]::new));
        assertThat(result.code()).as(command + ": " + result).isZero();
        return result.out() + result.err();
    }

    void isAs(Bookings bookings) throws SQLException {
        isAs(Snapshot.parse(bookings.read("res/com/acme/migrations/schema.snapshot"))
                .schema());
    }

    void isAs(Schema schema) throws SQLException {
        try (Connection connection = connect()) {
            assertThat(SchemaDrift.between(schema, LiveSchema.read(connection, dialect), dialect, IgnoredObjects.none())
                            .items())
                    .isEmpty();
        }
    }
}
