package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort check} on a snapshot with the right schema. */
class CheckTest {
    @TempDir
    Path folder;

    private Bookings bookings;
    private Path snapshot;

    @BeforeEach
    void acceptTheBaseline() {
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "baseline");
        bookings.compile();
        snapshot = folder.resolve("res/com/acme/migrations/schema.snapshot");
    }

    @Test
    void theFileThatRetortWroteAgrees() {
        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void recordsTheOperationsOfARevisionOnce() throws IOException {
        Path revision = folder.resolve(
                "src/com/acme/migrations/" + bookings.revisionClasses().get(0));
        Files.writeString(
                revision,
                Files.readString(revision)
                        .replace(
                                "upgrade(Operations op) {",
                                "upgrade(Operations op) { System.setProperty(\"recorded\", System.getProperty(\"recorded\", \"\") + \"I\");"));
        bookings.compile();
        System.clearProperty("recorded");

        assertThat(bookings.retort("check").code()).isZero();
        assertThat(System.clearProperty("recorded")).isEqualTo("I");
    }

    @Test
    void lineEndsThatVersionControlConvertedAgree() throws IOException {
        rewrite("\n", "\r\n");

        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void aTextThatRetortWouldWriteDifferentlyIsADifferenceWithItsLine() throws IOException {
        rewrite("\n  column fax", "\n\n  column fax");

        Result result = bookings.retort("check");

        assertThat(result.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(result.out())
                .contains("snapshot: line 7 is \"\" and would be \"  column fax varchar(40) null\"")
                .contains("retort check --fix");
    }

    @Test
    void fixWritesWhatRetortWouldHaveWritten() throws IOException {
        String written = Files.readString(snapshot);
        rewrite("\n  column fax", "\n\n  column fax");

        assertThat(bookings.retort("check", "--fix").code()).isZero();

        assertThat(snapshot).hasContent(written);
        assertThat(bookings.retort("check", "--fix").out()).isEqualTo("Entities, snapshot and revisions agree.");
    }

    @Test
    void fixLeavesASnapshotWithAnotherSchemaAlone() throws IOException {
        rewrite("varchar(40)", "varchar(41)");
        String broken = Files.readString(snapshot);

        assertThat(bookings.retort("check", "--fix").code()).isEqualTo(ExitCodes.DIFFERENT);

        assertThat(snapshot).hasContent(broken);
    }

    @Test
    void aViewThatARevisionCreatesByHandIsToldApart() throws IOException {
        bookings.retort("revision", "-m", "totals", "--empty");
        Path revision = folder.resolve("src/com/acme/migrations")
                .resolve(bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("Totals_"))
                        .findFirst()
                        .orElseThrow());
        String text = Files.readString(revision);
        int body = text.indexOf("{", text.indexOf("upgrade(Operations op)")) + 1;
        Files.writeString(
                revision,
                text.substring(0, body) + "op.createView(\"totals\", \"select id from Guest\");"
                        + text.substring(body));
        assertThat(bookings.compile()).isEmpty();

        Result result = bookings.retort("check");

        assertThat(result.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(result.out())
                .contains("by hand: view totals \"select id from Guest\"")
                .contains("retort check --fix");
    }

    /** The command that it shows does not ask for more when it runs. */
    @Test
    void namesEachFlagThatTheCommandAsksFor() throws IOException {
        Path entity = folder.resolve("src/com/acme/Guest.java");
        String text = Files.readString(entity);
        Files.writeString(entity, text.replace("String fax;", "String fax; java.time.LocalDateTime born;"));
        bookings.revise("-m", "born");
        Files.writeString(entity, text.replace("String fax;", "String fax; java.time.Instant born;"));
        assertThat(bookings.compile()).contains("--accept \"…\"");

        assertThat(bookings.retort("check").out()).endsWith("retort revision -m \"...\" --accept \"…\"");
        assertThat(bookings.retort("revision", "-m", "moments").code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        bookings.revise("-m", "moments", "--accept", "all times are in UTC");
    }

    /** A view makes way for a change of its table: that is no change that an entity asks for. */
    @Test
    void tellsNothingOfAViewThatMakesWay() throws IOException {
        bookings.retort("revision", "-m", "totals", "--empty");
        Path revision = folder.resolve("src/com/acme/migrations")
                .resolve(bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("Totals"))
                        .findFirst()
                        .orElseThrow());
        String body = "upgrade(Operations op) {";
        Files.writeString(
                revision,
                Files.readString(revision)
                        .replace(body, body + " op.createView(\"totals\", \"select id, fax from Guest\");"));
        bookings.compile();
        bookings.retort("check", "--fix");
        bookings.compile();
        Path entity = folder.resolve("src/com/acme/Guest.java");
        Files.writeString(entity, Files.readString(entity).replace("length = 40", "length = 80"));
        bookings.compile();

        assertThat(bookings.retort("draft").out()).contains("op.dropView(\"totals\")");
        assertThat(bookings.retort("check").out())
                .contains("entities: alter column Guest fax")
                .doesNotContain("entities: drop view", "entities: create view");
    }

    @Test
    void takesTheAnswersThatARevisionTakes() throws IOException {
        Path entity = folder.resolve("src/com/acme/Guest.java");
        Files.writeString(entity, Files.readString(entity).replace("String fax;", "String phone;"));
        bookings.compile();

        assertThat(bookings.retort("check").out())
                .contains("drop column Guest fax")
                .doesNotContain("rename column")
                .endsWith(
                        "retort revision -m \"...\"   with  --rename Guest.fax=phone   or  --drop Guest.fax --accept \"…\"");
        Result renamed = bookings.retort("check", "--rename", "Guest.fax=phone");
        assertThat(renamed.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(renamed.out()).contains("rename column Guest fax").doesNotContain("drop column");
    }

    @Test
    void whatTheCompilerCouldNotReadIsNotCompared() throws IOException {
        Path annotation = folder.resolve("src/org/hibernate/annotations/JdbcTypeCode.java");
        Files.createDirectories(annotation.getParent());
        Files.writeString(
                annotation, "package org.hibernate.annotations; public @interface JdbcTypeCode { int value(); }");
        Path entity = folder.resolve("src/com/acme/Guest.java");
        Files.writeString(
                entity,
                Files.readString(entity)
                        .replace(
                                "String fax;",
                                "String fax; @org.hibernate.annotations.JdbcTypeCode(-4711) String odd;"));
        bookings.compile();

        Result result = bookings.retort("check");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("not compared: Guest.odd: [RT140] ")
                .contains("is not in the snapshot and is left out of the schema")
                .endsWith("Entities, snapshot and revisions agree.");
        assertThat(bookings.retort("check", "--json").out()).contains("\"notCompared\":[\"Guest.odd: [RT140] ");
    }

    private void rewrite(String from, String to) throws IOException {
        Files.writeString(snapshot, Files.readString(snapshot).replace(from, to));
    }
}
