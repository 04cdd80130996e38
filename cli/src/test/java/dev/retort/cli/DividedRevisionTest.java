package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline that is too long for one class, through the compiler and the commands. */
class DividedRevisionTest {
    private static final int ENTITIES = 60;

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void writeEntities() {
        bookings = Bookings.in(folder);
        for (int i = 0; i < ENTITIES; i++) {
            bookings.write("src/com/acme/Item%d.java".formatted(i), """
                    package com.acme;
                    import jakarta.persistence.*;
                    @Entity
                    public class Item%d {
                        @Id Long id;
                        String one, two, three, four, five;
                    }
                    """.formatted(i));
        }
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
    }

    @Test
    void isWrittenCheckedAppliedAndTakenBack() {
        assertThat(bookings.read("generated/com/acme/migrations/PendingDraft_Part02.java"))
                .contains("@PartOf(PendingDraft.class)");
        Result written = bookings.retort("revision", "-m", "baseline");
        assertThat(written.code()).isZero();
        List<String> classes = bookings.revisionClasses();
        String revision = classes.get(0);
        assertThat(classes).hasSizeGreaterThan(2).contains(revision.replace(".java", "_Part01.java"));
        assertThat(written.out()).contains("Wrote " + (classes.size() - 1) + " parts of it in the same folder");

        assertThat(bookings.compile()).isEmpty();

        assertThat(folder.resolve("generated/com/acme/migrations/PendingDraft_Part02.java"))
                .doesNotExist();
        assertThat(bookings.retort("check").out()).isEqualTo("Entities, snapshot and revisions agree.");
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(bookings.retort("downgrade", "base", "--accept-loss").out()).endsWith("At base.");
    }

    @Test
    void aPartThatIsMissingIsReported() throws IOException {
        bookings.retort("revision", "-m", "baseline");
        bookings.compile();
        String part = bookings.revisionClasses().get(1).replace(".java", ".class");
        Files.delete(folder.resolve("out/com/acme/migrations/" + part));

        Result check = bookings.retort("check");

        assertThat(check.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(check.err())
                .startsWith("[RT308] The revision class com.acme.migrations.Baseline_")
                .contains("NoClassDefFoundError");
    }

    @Test
    void writesAllFilesOrNone() throws IOException {
        Files.createDirectories(folder.resolve("res/com/acme/migrations/schema.snapshot/in/the/way"));
        Result result = bookings.retort("revision", "-m", "baseline");
        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(bookings.revisionClasses()).isEmpty();
    }
}
