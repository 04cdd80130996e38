package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history whose classes have no downgrade, through the commands. */
class DerivedDowngradeTest {
    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void dropFax() {
        bookings = Bookings.in(folder).write("src/com/acme/migrations/package-info.java", """
                @dev.retort.Migrations(downgrade = dev.retort.Downgrade.DERIVED)
                package com.acme.migrations;
                """);
        bookings.compile();
        accept("baseline");
        bookings.change("@Column(length = 40) String fax;", "").compile();
        accept("drop fax", "--drop", "guest.fax", "--accept", "never filled in");
    }

    @Test
    void noClassHasADowngrade() {
        List<String> classes = bookings.revisionClasses();
        assertThat(classes).hasSize(2);
        assertThat(classes)
                .allSatisfy(name -> assertThat(bookings.read("src/com/acme/migrations/" + name))
                        .contains("upgrade(Operations op)")
                        .doesNotContain("downgrade"));
        assertThat(bookings.retort("check").out()).isEqualTo("Entities, snapshot and revisions agree.");
    }

    @Test
    void theDraftOfTheCompilerHasNoneEither() {
        bookings.change("Long id;", "Long id; String mail;").compile();
        assertThat(bookings.read("generated/com/acme/migrations/PendingDraft.java"))
                .contains("upgrade(Operations op)")
                .doesNotContain("downgrade");
        assertThat(bookings.retort("draft").out())
                .contains("upgrade(Operations op)")
                .doesNotContain("downgrade");
    }

    @Test
    void showPrintsTheOperations() {
        assertThat(bookings.retort("show", "head").out()).endsWith("""
                upgrade
                  drop column Guest fax
                downgrade, derived from the upgrade
                  add Guest column fax varchar(40) null""");
        assertThat(bookings.retort("show", "head", "--json").out())
                .contains("\"downgradeDerived\":true", "\"downgrade\":[\"add Guest column fax varchar(40) null\"]");
        assertThat(Bookings.run("history", "-v", "--classes=" + folder.resolve("out"))
                        .out())
                .contains("add Guest column fax varchar(40) null", "drop table Guest");
    }

    @Test
    void sqlWritesTheStatements() {
        assertThat(bookings.retort("sql", "head:base", "--dialect=h2").out())
                .containsSubsequence("alter table Guest add column fax varchar(40)", "drop table Guest");
    }

    @Test
    void aDatabaseGoesUpAndBack() {
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(bookings.retort("downgrade", "-1").code()).isZero();
        assertThat(bookings.retort("downgrade", "base", "--accept-loss").out()).endsWith("At base.");
    }

    @Test
    void sqlHasNoWayBackAndSaysSo() {
        accept("clean up", "--empty");
        String name = bookings.revisionClasses().stream()
                .filter(each -> each.startsWith("CleanUp"))
                .findFirst()
                .orElseThrow();
        String file = "src/com/acme/migrations/" + name;
        bookings.write(
                file,
                bookings.read(file)
                        .replace(
                                "upgrade(Operations op) {",
                                "upgrade(Operations op) { op.execute(\"delete from Guest\");"));
        bookings.compile();

        Result check = bookings.retort("check");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("note: [RT423]", "execute \"delete from Guest\"");
        assertThat(bookings.retort("show", "head").out())
                .endsWith("not possible: the upgrade has an operation without a reverse");
        bookings.retort("upgrade");
        Result downgrade = bookings.retort("downgrade", "base");
        assertThat(downgrade.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(downgrade.err()).startsWith("[RT423] Revision ");
    }

    private void accept(String message, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "-m";
        arguments[1] = message;
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertThat(bookings.retort("revision", arguments).code()).isZero();
        bookings.compile();
    }
}
