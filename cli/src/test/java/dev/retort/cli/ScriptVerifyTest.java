package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort verify} lets the project's own Flyway or Liquibase run the scripts, and compares the database with the snapshot. */
class ScriptVerifyTest {
    @TempDir
    Path folder;

    private Bookings twoRevisions(String runner, String... databases) {
        Bookings bookings = Bookings.in(folder).with(runner, databases);
        bookings.revise("-m", "baseline");
        bookings.change("String fax;", "String fax; @Column(length = 500) String note;")
                .change("@Entity", "@Entity @Table(indexes = @Index(name = \"ix_fax\", columnList = \"fax\"))");
        return bookings.revise("-m", "add note", "--online");
    }

    private static Result failed(Bookings bookings, String... databases) {
        Result result = bookings.retort("verify", databases);
        assertThat(result.code()).as(result.toString()).isEqualTo(ExitCodes.DIFFERENT);
        return result;
    }

    @Test
    void flywayRunsTheScriptsOfEachDatabase() {
        Bookings bookings = twoRevisions("FLYWAY", "h2", "postgresql");

        Result result = bookings.retort("verify", "--database=h2", "--database=postgresql");

        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out()).isEqualTo("12 passed, 0 failed, 0 not run.");

        bookings.write(
                "res/db/migration/postgresql/R__faxes.sql", "create or replace view faxes as select id from Guest;");
        bookings.delete("res/db/migration/h2/U2__add_note.sql");
        assertThat(bookings.retort("verify", "--database=h2", "--database=postgresql")
                        .out())
                .contains("h2: down and up again, with the runner: not run")
                .contains("the script U… beside it is missing or not complete, or a repeatable script may need");
    }

    @Test
    void liquibaseGoesDownAndUpAgain() {
        Bookings bookings = twoRevisions("LIQUIBASE", "postgresql");

        Result result = bookings.retort("verify", "--database=postgresql");

        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out()).isEqualTo("7 passed, 0 failed, 0 not run.");
    }

    @Test
    void aRollbackThatLeavesSomethingBehind() {
        Bookings bookings = twoRevisions("LIQUIBASE", "h2");
        String place = "res/db/changelog/0001-baseline.sql";
        bookings.write(place, bookings.read(place).replaceAll("(?m)^--rollback .*$", "--rollback select 1;"));

        assertThat(failed(bookings, "--database=h2").out())
                .contains("h2: down and up again, with the runner: failed")
                .contains("[RT514] Liquibase does not run the scripts: ");
    }

    @Test
    void aWayBackOfFlywayThatLeavesSomethingBehind() {
        Bookings bookings = twoRevisions("FLYWAY", "h2");
        String place = "res/db/migration/U1__baseline.sql";
        String written = bookings.read(place);
        bookings.write(place, written.replaceAll("(?m)^drop table .*$", ""));

        assertThat(failed(bookings, "--database=h2").out())
                .contains("h2: down and up again, with the runner: failed")
                .contains("[RT514] Flyway does not run the scripts: ");
        bookings.write(place, written + "alter table nowhere drop column note;\n");
        assertThat(failed(bookings, "--database=h2").out()).contains("U1__baseline.sql");
    }

    @Test
    void anEditedScriptIsVerifiedByRunningIt() {
        Bookings bookings = twoRevisions("FLYWAY", "h2");
        String place = "res/db/migration/V2__add_note.sql";
        String written = bookings.read(place);

        bookings.write(place, written + "update Guest set note = fax;\n");
        Result passed = bookings.retort("verify", "--database=h2");
        assertThat(passed.code()).as(passed.toString()).isZero();
        assertThat(passed.out()).contains("edited: ", "V2__add_note.sql", "retort check --fix");

        bookings.write(place, written.replace("500", "400"));
        assertThat(failed(bookings, "--database=h2").out()).contains("[RT506] ", "note", "400");

        bookings.write(place, written + "update Guest set nothing = fax;\n");
        assertThat(failed(bookings, "--database=h2").out()).contains("[RT514] Flyway does not run the scripts: ");
    }

    @Test
    void aDatabaseWithoutScripts() {
        Bookings bookings = twoRevisions("FLYWAY", "postgresql");

        assertThat(failed(bookings, "--database=h2").out())
                .contains(
                        "[RT514] The history has no scripts for h2: @Migrations of com.acme.migrations names postgresql");
    }

    @Test
    void whatNeedsNoDatabase() {
        Bookings bookings = twoRevisions("FLYWAY", "h2");
        assertThat(bookings.retort("verify").out()).isEqualTo("2 passed, 0 failed, 0 not run.");

        bookings.delete("res/db/migration/V2__add_note.sql");
        assertThat(failed(bookings).out())
                .contains("the scripts lead to the snapshot, by their headers: failed")
                .contains("which has no script for h2");
    }
}
