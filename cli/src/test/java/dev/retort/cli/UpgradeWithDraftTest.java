package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort upgrade --draft}: a scratch database gets what nobody accepted yet, and no file changes. */
class UpgradeWithDraftTest {
    @TempDir
    Path folder;

    private Bookings bookings;
    private String scratch;

    @BeforeEach
    void aRevision() {
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.revise("-m", "baseline");
        scratch = "--url=jdbc:h2:" + folder.resolve("scratch");
    }

    private Result draft(String... arguments) {
        List<String> all = new ArrayList<>(List.of(scratch, "--draft"));
        all.addAll(List.of(arguments));
        return bookings.retort("upgrade", all.toArray(String[]::new));
    }

    private List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(scratch.substring("--url=".length()));
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select column_name from information_schema.columns where table_name = 'GUEST' order by ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    @Test
    void appliesThePendingDraftAndWritesNothing() throws SQLException {
        bookings.change("String fax;", "String fax;\n    String email;");
        bookings.compile();
        List<String> files = bookings.files(".").stream()
                .filter(each -> !each.startsWith("scratch"))
                .toList();

        Result result = draft();
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(columns()).containsExactly("ID", "FAX", "EMAIL");
        assertThat(draft().out()).startsWith("Nothing to do");

        assertThat(bookings.files(".").stream().filter(each -> !each.startsWith("scratch")))
                .containsExactlyElementsOf(files);
        assertThat(bookings.retort("check").code()).as("still pending").isEqualTo(ExitCodes.DIFFERENT);
    }

    /** What would have to be accepted in a revision may happen to a scratch database. */
    @Test
    void losesDataWithoutAsking() throws SQLException {
        bookings.change("@Column(length = 40) String fax;", "");
        bookings.compile();
        Result result = draft();
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(columns()).containsExactly("ID");
    }

    @Test
    void withNothingPendingItIsAnUpgrade() throws SQLException {
        assertThat(draft().code()).isZero();
        assertThat(columns()).containsExactly("ID", "FAX");
    }

    /** The id of a draft is that of the revision that it becomes, so the database needs nothing when it is accepted as it is. */
    @Test
    void theAcceptedRevisionIsTheOneThatRan() {
        bookings.change("String fax;", "String fax;\n    String email;");
        bookings.compile();
        assertThat(draft().code()).isZero();
        Result revision = bookings.retort("revision", "-m", "emails");
        assertThat(revision.code()).as(revision.toString()).isZero();
        bookings.compile();
        Result upgrade = bookings.retort("upgrade", scratch);
        assertThat(upgrade.code()).as(upgrade.toString()).isZero();
        assertThat(upgrade.out()).startsWith("Nothing to do");
    }
}
