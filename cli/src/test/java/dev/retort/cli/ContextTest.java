package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --context}: rows that are for some databases alone. */
class ContextTest {
    @TempDir
    private Path folder;

    private Bookings bookings;

    @BeforeEach
    void demoGuests() {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "baseline");
        String revision =
                "src/com/acme/migrations/" + bookings.revisionClasses().get(0);
        bookings.write(
                revision,
                bookings.read(revision)
                        .replaceFirst(
                                "(?s)(primaryKey\\([^;]*;)",
                                "$1\n        op.inContext(\"demo\", \"test\").insert(\"Guest\", java.util.List.of(\"fax\"), "
                                        + "dev.retort.Definitions.row(\"030 1\"));"));
        assertThat(bookings.compile()).isEmpty();
    }

    private Result succeeds(String command, String... arguments) {
        Result result = bookings.retort(command, arguments);
        assertThat(result.code()).as(command + ": " + result).isZero();
        return result;
    }

    private int guests() throws SQLException {
        try (Connection connection = DriverManager.getConnection(bookings.url());
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from Guest")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void itsRowsAreInsertedWhereItIsNamed() throws SQLException {
        succeeds("upgrade");
        assertThat(guests()).isZero();
        succeeds("downgrade", "base", "--accept-loss");

        succeeds("upgrade", "--context=demo");
        assertThat(guests()).isEqualTo(1);
        succeeds("downgrade", "base", "--accept-loss", "--context=demo");
        succeeds("check");
    }

    @Test
    void oneThatNothingUsesIsRefusedWithThoseThatAre() {
        Result result = bookings.retort("upgrade", "--context=demo,demmo");
        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.err())
                .contains("[RT427] Nothing is recorded for the context \"demmo\".", "These are used: demo, test.");
        assertThat(bookings.retort("sql", "--dialect=h2", "--context=Demo").err())
                .contains("[RT427] ");
    }

    @Test
    void aScriptHasTheRowsOfItsContexts() {
        assertThat(succeeds("sql", "--dialect=postgresql").out()).doesNotContain("030 1");
        assertThat(succeeds("sql", "--dialect=postgresql", "--context=test").out())
                .contains("insert into Guest (fax) values ('030 1');");
    }

    @Test
    void aRevisionIsShownWithThem() {
        assertThat(succeeds("show", "head").out()).contains("in context demo,test insert");
    }

    @Test
    void theVerificationRunsThem() {
        assertThat(succeeds("verify", "--database=h2", "--context=demo").out()).contains(" passed, 0 failed");
        Result unknown = bookings.retort("verify", "--database=h2", "--context=demmo");
        assertThat(unknown.err()).contains("[RT427] ");
    }

    /** The rows of a context stay with the joined revision. */
    @Test
    void squashKeepsThem() {
        bookings.change("String fax;", "String fax; String note;");
        bookings.compile();
        succeeds("revision", "-m", "note");
        bookings.compile();
        Result squash = bookings.retort("squash", "head", "--data=keep");
        assertThat(squash.code()).as(squash.toString()).isZero();
        String joined = "src/com/acme/migrations/" + bookings.revisionClasses().get(0);
        assertThat(bookings.read(joined)).contains("op.inContext(\"demo\", \"test\").insert(");
        assertThat(bookings.compile()).isEmpty();
    }
}
