package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort check} holds the scripts of another runner against the snapshot. */
class ScriptCheckTest {
    private static final String SNAPSHOT = "res/com/acme/migrations/schema.snapshot";
    private static final String SCRIPTS = "res/db/migration/";

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void twoRevisions() {
        bookings = Bookings.in(folder).with("FLYWAY", "h2");
        bookings.revise("-m", "baseline");
        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "add note");
    }

    private void differsBy(String... parts) {
        Result check = bookings.retort("check");
        assertThat(check.code()).as(check.toString()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(check.out()).contains(parts);
    }

    @Test
    void entitiesAreAhead() {
        bookings.change("length = 500", "length = 600");
        bookings.compile();

        differsBy("entities: ", "note", "retort revision -m");
    }

    @Test
    void aScriptIsMissing() {
        bookings.delete(SCRIPTS + "V2__add_note.sql");

        differsBy("a head of the snapshot, has no script for h2. Restore it from version control");
    }

    @Test
    void aParentIsMissing() {
        bookings.delete(SCRIPTS + "V1__baseline.sql");

        differsBy("V2__add_note.sql follows revision ", "which has no script for h2");
    }

    @Test
    void theSnapshotIsBehind() {
        String before = bookings.read(SNAPSHOT);
        bookings.change("length = 500", "length = 600");
        bookings.revise("-m", "longer notes");
        bookings.write(SNAPSHOT, before);
        bookings.change("length = 600", "length = 500");
        bookings.compile();

        differsBy("scripts: those for h2 lead to ", "and the snapshot is at ");
        Result refused = bookings.retort("revision", "-m", "again");
        assertThat(refused.err()).startsWith("[RT303] The snapshot is at ");
    }

    @Test
    void aPersonEditedAScript() {
        String text = bookings.read(SCRIPTS + "V2__add_note.sql");
        bookings.write(SCRIPTS + "V2__add_note.sql", text + "update Guest set note = fax;\n");

        differsBy("edited: ", "V2__add_note.sql", "retort verify", "retort check --fix");
        assertThat(bookings.retort("check", "--fix").code()).isZero();
        assertThat(bookings.retort("check").code()).isZero();
        assertThat(bookings.read(SCRIPTS + "V2__add_note.sql")).endsWith("update Guest set note = fax;\n");
    }

    @Test
    void otherLineEndsAreNoEdit() {
        String text = bookings.read(SCRIPTS + "V2__add_note.sql");
        bookings.write(SCRIPTS + "V2__add_note.sql", text.replace("\n", "\r\n"));

        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void branchesChoseOneVersion() {
        String text = bookings.read(SCRIPTS + "V2__add_note.sql");
        bookings.write(
                SCRIPTS + "V2__add_mail.sql", text.replaceFirst("revision [0-9a-f]{12}", "revision 90ab09d4b2aa"));

        differsBy(
                "versions: migration/V2__add_mail.sql and migration/V2__add_note.sql have one version",
                "scripts: those for h2 lead to ",
                "write its change again:  retort revision -m");
    }

    @Test
    void aHeaderIsNotComplete() {
        String text = bookings.read(SCRIPTS + "V2__add_note.sql");
        bookings.write(SCRIPTS + "V2__add_note.sql", text.replaceFirst("-- parents: .*\n", ""));

        Result check = bookings.retort("check");
        assertThat(check.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(check.err()).startsWith("[RT324] ").contains("V2__add_note.sql", "-- parents: ");
    }

    @Test
    void aChildRunsBeforeItsParent() {
        String text = bookings.read(SCRIPTS + "V2__add_note.sql");
        bookings.delete(SCRIPTS + "V2__add_note.sql").write(SCRIPTS + "V0_9__add_note.sql", text);

        differsBy("V0_9__add_note.sql follows revision ", "so it would run first");
    }
}
