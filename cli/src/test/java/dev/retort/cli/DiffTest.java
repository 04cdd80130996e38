package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two revisions, and the drawing of the branches. */
class DiffTest {
    private static final String RIGHT = "90ab00000000";

    @TempDir
    Path folder;

    private Bookings bookings;
    private String baseline;
    private String left;

    /** Two revisions that both follow the baseline. */
    @BeforeEach
    void branches() {
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.revise("-m", "baseline");
        baseline = head();
        bookings.change("length = 40", "length = 80");
        bookings.revise("-m", "longer fax");
        left = head();
        bookings.write("src/com/acme/migrations/AddMail_90ab.java", """
                package com.acme.migrations;
                import static dev.retort.Definitions.*;
                import static dev.retort.schema.Types.*;
                import dev.retort.*;
                @Revision(id = "%s", parents = "%s", message = "add mail")
                public final class AddMail_90ab implements Migration {
                    @Override public void upgrade(Operations op) {
                        op.addColumn("Guest", column("mail", varchar(60)).nullable());
                    }
                    @Override public void downgrade(Operations op) {
                        op.dropColumn("Guest", "mail");
                    }
                }
                """.formatted(RIGHT, baseline));
        bookings.compile();
    }

    @Test
    void theOperationsGoBackFromOneBranchAndForthOnTheOther() {
        assertThat(run("diff", left, RIGHT)).isEqualTo("""
                back from %s  longer fax
                  alter Guest.fax
                    - column fax varchar(80) null
                    + column fax varchar(40) null
                revision %s  add mail
                  add Guest.mail
                    + column mail varchar(60) null""".formatted(left, RIGHT));
    }

    @Test
    void theSqlIsThatOfTheSameWay() {
        assertThat(run("diff", left, RIGHT, "--format=sql", "--dialect=postgresql"))
                .isEqualTo("""
                -- %s
                alter table Guest alter column fax set data type varchar(40);
                -- %s
                alter table Guest add column mail varchar(60);""".formatted(left, RIGHT));
        assertThat(bookings.retort("diff", left, RIGHT, "--format=sql").err()).startsWith("[RT119] ");
    }

    @Test
    void theSchemaHasTheLinesOfTheSnapshotThatDiffer() {
        assertThat(run("diff", left, RIGHT, "--format=schema")).isEqualTo("""
                  table Guest
                - column fax varchar(80) null
                + column fax varchar(40) null
                + column mail varchar(60) null""");
        assertThat(run("diff", left, left, "--format=schema")).isEqualTo("Nothing differs.");
        assertThat(run("diff", "base", baseline, "--format=schema")).startsWith("+ table Guest\n+ column id bigint");
    }

    @Test
    void theHistoryIsDrawnWithItsBranches() {
        assertThat(Bookings.run("history", "--graph", "--classes=" + folder.resolve("out"))
                        .out()
                        .lines()
                        .map(line -> line.replaceAll("[0-9a-f]{12}", "id")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("| *  id  "))
                .anyMatch(line -> line.equals("|/"))
                .last()
                .isEqualTo("*    id  baseline");
    }

    private String run(String command, String... arguments) {
        Result result = bookings.retort(command, arguments);
        assertThat(result.code()).as(result.toString()).isEqualTo(ExitCodes.DONE);
        return result.out();
    }

    private String head() {
        return id(bookings.retort("heads").out());
    }

    private static String id(String text) {
        Matcher found = Pattern.compile("[0-9a-f]{12}").matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }
}
