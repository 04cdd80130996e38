package dev.retort.cli.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.MigrationRunner;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Engine;
import dev.retort.dialect.Servers;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.draft.Draft;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL that an extension adds to a draft: its bodies have semicolons, and a tool must not cut them there. */
class OwnSqlTest {
    private static final Map<String, String> BODIES = Map.of(
            "h2", "create alias twice as $$ int twice(int x) { int y = 2 * x; return y; } $$",
            "postgresql",
                    "create function twice(x integer) returns integer language sql begin atomic select 2 * x; end",
            "mysql", "create trigger t before insert on guest for each row begin set new.a = 1; set new.b = 2; end");

    @TempDir
    Path folder;

    private static Draft draft(Operation operation) {
        return Draft.of("com.acme.migrations", List.of(), "functions", Schema.empty(), List.of(operation));
    }

    private Map<Path, String> write(MigrationRunner runner, String dialect, Operation operation) throws IOException {
        ScriptRunner history = new ScriptRunner("com.acme.migrations", runner, List.of(Dialects.named(dialect)), "db");
        ScriptFiles files = Scripts.read(history, folder).of(List.of(draft(operation)), Instant.EPOCH);
        Files.createDirectories(folder.resolve("db"));
        for (Map<Path, String> each : List.of(files.added(), files.replaced())) {
            for (Map.Entry<Path, String> file : each.entrySet()) {
                Files.writeString(file.getKey(), file.getValue());
            }
        }
        return files.added();
    }

    private static ExecuteSql body(String dialect) {
        return new ExecuteSql(Map.of("", BODIES.get(dialect)), List.of());
    }

    private static String url(String dialect) throws SQLException {
        if (dialect.equals("h2")) {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
        Engine.of(dialect).close(); // it is empty then
        return Servers.url(dialect, "postgres");
    }

    private static void isThere(Connection connection) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("select twice(21)")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(42);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void flywayRunsABodyInOnePiece(String dialect) throws Exception {
        write(MigrationRunner.FLYWAY, dialect, body(dialect));
        String url = url(dialect);
        String user = dialect.equals("h2") ? "" : Servers.user(dialect);

        Flyway.configure()
                .dataSource(url, user, "")
                .locations("filesystem:" + folder.resolve("db"))
                .load()
                .migrate();

        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            isThere(connection);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void liquibaseRunsABodyInOnePiece(String dialect) throws Exception {
        write(MigrationRunner.LIQUIBASE, dialect, body(dialect));
        String user = dialect.equals("h2") ? "" : Servers.user(dialect);
        String url = url(dialect);
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Liquibase liquibase = new Liquibase(
                        "db/db.changelog-master.yaml",
                        new DirectoryResourceAccessor(folder),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            liquibase.update(new Contexts(), new LabelExpression());
        }
        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            isThere(connection);
        }
    }

    @Test
    void theClientsDelimiterIsAroundABodyOfMySql() throws Exception {
        assertThat(write(MigrationRunner.FLYWAY, "mysql", body("mysql")).values())
                .anyMatch(text -> text.endsWith("delimiter //\n" + BODIES.get("mysql") + "//\ndelimiter ;\n"));
    }

    @Test
    void saysThatOnlyItsAuthorCanTakeItBack() throws Exception {
        assertThat(write(MigrationRunner.FLYWAY, "h2", body("h2")).get(folder.resolve("db/U1__functions.sql")))
                .contains("Add here what takes it back");
    }

    @Test
    void javaCodeIsRefused() {
        RunCode code = new RunCode("split names", connection -> {}, List.of());

        assertThatExceptionOfType(RetortException.class)
                .isThrownBy(() -> write(MigrationRunner.FLYWAY, "h2", code))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.NO_SQL_FOR_DATABASE))
                .withMessageContaining("split names");
    }
}
