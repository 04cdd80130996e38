package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repeatables, from the class to the database. */
class RepeatableTest {
    private static final String FILE = "src/com/acme/migrations/FaxNumbers.java";
    private static final String CLASS = """
            package com.acme.migrations;
            import dev.retort.RepeatableMigration;
            import dev.retort.RepeatableOperations;
            public class FaxNumbers implements RepeatableMigration {
                @Override
                public void run(RepeatableOperations op) {
                    op.replaceView("fax_number", "select id, fax from Guest");
                }
            }
            """;

    @TempDir
    private Path folder;

    private Bookings bookings;

    @BeforeEach
    void aViewOfFaxNumbers() {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "baseline");
        bookings.write(FILE, CLASS);
        assertThat(bookings.compile()).isEmpty();
    }

    private Result succeeds(String command, String... arguments) {
        Result result = bookings.retort(command, arguments);
        assertThat(result.code()).as(command + ": " + result).isZero();
        return result;
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theCompilerWritesTheirIndexWithFingerprints() {
        assertThat(bookings.read("out/META-INF/services/dev.retort.RepeatableMigration"))
                .matches("com\\.acme\\.migrations\\.FaxNumbers # source=[0-9a-f]{16}\n");
        bookings.delete(FILE).delete("out/com/acme/migrations/FaxNumbers.class");
        bookings.compile();
        assertThat(bookings.read("out/META-INF/services/dev.retort.RepeatableMigration"))
                .isEmpty();
    }

    @Test
    void oneThatCanNotBeCreatedIsAnError() {
        bookings.write(FILE, CLASS.replace("public class", "class"));
        assertThat(bookings.compile()).contains("[RT329] The repeatable FaxNumbers can't be created by the run");
        bookings.write(FILE, CLASS.replace("@Override", "public FaxNumbers(int i) {}\n@Override"));
        assertThat(bookings.compile()).contains("[RT329] ");
    }

    @Test
    void anUpgradeRunsThemAndTheHistoryAndTheDriftKnowThem() throws SQLException {
        succeeds("check");
        assertThat(succeeds("upgrade").err() + succeeds("history").out())
                .contains("repeatable    applied  com.acme.migrations.FaxNumbers");
        succeeds("drift");
        assertThat(succeeds("upgrade").out()).contains("Nothing to do");

        bookings.write(FILE, CLASS.replace("id, fax", "id, upper(fax) as fax"));
        bookings.compile();
        assertThat(succeeds("history").out()).contains("repeatable    changed ");
        assertThat(succeeds("upgrade", "--json").out())
                .contains("\"repeatables\":[\"com.acme.migrations.FaxNumbers\"]");
        assertThat(succeeds("history", "--json").out())
                .contains("\"class\":\"com.acme.migrations.FaxNumbers\",\"status\":\"applied\"");
        succeeds("drift");
        succeeds("drift", "--entities");
        execute(bookings.url(), "drop view fax_number");
        assertThat(bookings.retort("drift").code()).isEqualTo(ExitCodes.DIFFERENT);
    }

    @Test
    void aCheckFailsOnOneThatDoesNotFit() {
        bookings.write(
                FILE, CLASS.replace("op.replaceView(", "op.backfill(\"Guest\", \"phone\", \"1\");\nop.replaceView("));
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("check").err()).contains("[RT329] ", "has no column phone");
    }

    @Test
    void theVerificationRunsThemTwice() {
        assertThat(succeeds("verify", "--database=h2").out()).contains(" passed, 0 failed");
        bookings.write(
                FILE,
                CLASS.replace(
                        "op.replaceView(",
                        "op.insert(\"Guest\", java.util.List.of(\"id\"), dev.retort.Definitions.row(7));\nop.replaceView("));
        bookings.compile();
        Result result = bookings.retort("verify", "--database=h2");
        assertThat(result.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(result.out() + result.err())
                .contains("[RT426] The repeatable com.acme.migrations.FaxNumbers failed: ");
    }

    @Test
    void aScriptEndsWithThemAndALaterUpgradeFindsNothingToDo() throws SQLException {
        for (String idempotent : new String[] {"", "--idempotent"}) {
            String sql = idempotent.isEmpty()
                    ? succeeds("sql", "--dialect=h2").out()
                    : succeeds("sql", "--dialect=h2", idempotent).out();
            assertThat(sql)
                    .contains("-- repeatable com.acme.migrations.FaxNumbers\n", "create or replace view fax_number");
            String url = "jdbc:h2:" + folder.resolve("script" + idempotent);
            execute(url, sql);
            if (!idempotent.isEmpty()) {
                execute(url, sql);
            }
            assertThat(succeeds("upgrade", "--url=" + url).out()).contains("Nothing to do");
            execute(url, "select id, fax from fax_number");
        }
        assertThat(succeeds("sql", "base:base", "--dialect=h2").out()).doesNotContain("repeatable");
    }

    @Test
    void anotherRunnerRefusesThem() {
        bookings.write("src/com/acme/migrations/package-info.java", """
                @dev.retort.Migrations(runner = dev.retort.MigrationRunner.FLYWAY, databases = "h2")
                package com.acme.migrations;
                """);
        assertThat(bookings.compile()).contains("[RT329] FLYWAY runs the history of com.acme.migrations");
    }
}
