package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
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
        bookings.change("String fax;", "String fax; @Column(length = 10) String code;");
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
        assertThat(verify.out()).endsWith("8 passed, 0 failed, 0 not run.");
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
        bookings.write(
                "src/com/acme/migrations/" + country, branch.read("src/com/acme/migrations/" + country));
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
                        "{\"database\":\"\",\"check\":\"the entities agree with the snapshot\",\"outcome\":\"failed\","
                                + "\"lines\":[\"add to Guest column email varchar(255) null\"]",
                        "{\"database\":\"h2\",\"check\":\"up, down, up: the pending draft\",\"outcome\":\"passed\"");
    }

    @Test
    void aDowngradeThatForgetsAColumnFails() {
        String revision = bookings.revisionClasses().stream()
                .filter(each -> each.startsWith("Codes"))
                .findFirst()
                .orElseThrow();
        String path = "src/com/acme/migrations/" + revision;
        bookings.write(path, bookings.read(path).replaceAll("op\\.dropColumn\\(.*\\);", ""));
        bookings.compile();

        Result verify = bookings.retort("verify", "--database", "h2");

        assertThat(verify.code()).as(verify.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(verify.out()).contains("[RT507] ", "column Guest.code is not expected");
    }
}
