package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from an entity to a migrated database and back, with plain javac. */
class LoopTest {
    @TempDir
    Path folder;

    @Test
    void fromAnEntityToAMigratedDatabaseAndBack() throws SQLException {
        Bookings bookings = Bookings.in(folder);

        assertThat(bookings.compile()).startsWith("[RT132] ");
        assertThat(bookings.retort("init", "--package=com.acme.migrations").code())
                .isZero();
        assertThat(bookings.compile()).startsWith("package-info.java:2: [RT118] ");

        assertThat(bookings.retort("draft").out()).contains("op.createTable(", "\"Guest\"");
        Result baseline = bookings.retort("revision", "-m", "baseline");
        assertThat(baseline.code()).as(baseline.toString()).isZero();
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("check").code()).isZero();

        Result upgrade = bookings.retort("upgrade");
        assertThat(upgrade.code()).as(upgrade.toString()).isZero();
        execute(bookings, "insert into Guest (fax) values ('040-1')");

        bookings.change("String fax", "String phone");
        assertThat(bookings.compile()).startsWith("Guest.java:6: [RT131] ");
        assertThat(bookings.retort("check").code()).isEqualTo(ExitCodes.DIFFERENT);

        Result asked = bookings.retort("revision", "-m", "phones");
        assertThat(asked.code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(asked.err()).contains("--rename Guest.fax=phone", "--drop Guest.fax --accept \"…\"");
        assertThat(bookings.revisionClasses()).hasSize(1);

        assertThat(bookings.retort("revision", "-m", "phones", "--rename", "Guest.fax=phone")
                        .code())
                .isZero();
        assertThat(bookings.revisionClasses()).hasSize(2);
        assertThat(bookings.compile()).isEmpty();
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(column(bookings, "select phone from Guest")).containsExactly("040-1");

        assertThat(bookings.retort("history").out().lines()).hasSize(2).allMatch(line -> line.contains("applied"));
        assertThat(bookings.retort("downgrade", "-1").code()).isZero();
        assertThat(column(bookings, "select fax from Guest")).containsExactly("040-1");
        Result lossy = bookings.retort("downgrade", "base");
        assertThat(lossy.code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(lossy.err()).contains("[RT424] The downgrade to base loses data: Guest. ", "--accept-loss");
        assertThat(bookings.retort("downgrade", "base", "--json").out())
                .contains("\"losses\":[\"Guest\"]", "\"answers\":[\"--accept-loss\"]");
        assertThat(column(bookings, "select fax from Guest"))
                .as("nothing was run")
                .containsExactly("040-1");
        assertThat(bookings.retort("downgrade", "base", "--accept-loss").code()).isZero();
        assertThat(bookings.retort("current").out()).startsWith("base, pending: ");
        assertThat(column(bookings, "select table_name from information_schema.tables where table_schema = 'PUBLIC'"))
                .containsExactly("retort_history".toUpperCase(java.util.Locale.ROOT));
        assertThat(folder).as("H2 notes failed statements").isDirectoryNotContaining("glob:**.trace.db");
    }

    private static void execute(Bookings bookings, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(bookings.url())) {
            connection.createStatement().execute(sql);
        }
    }

    private static List<String> column(Bookings bookings, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(bookings.url());
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
