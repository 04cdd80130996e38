package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database of the history can't do is known before a revision is written. */
class RefusedOperationsTest {
    @TempDir
    Path folder;

    private Bookings bookings(String databases) {
        Bookings bookings =
                Bookings.in(folder).write("src/com/acme/migrations/package-info.java", """
                @Migrations(%s)
                package com.acme.migrations;
                import dev.retort.Migrations;
                """.formatted(databases));
        bookings.change("@Column(length = 40)", "@org.hibernate.annotations.Collate(\"de_DE\") @Column(length = 40)");
        bookings.compile();
        return bookings;
    }

    @Test
    void whatOneOfTheNamedDatabasesRefusesIsNotWritten() {
        Bookings bookings = bookings("databases = {\"postgresql\", \"h2\"}");

        Result revision = bookings.retort("revision", "-m", "baseline");

        assertThat(revision.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(revision.err())
                .contains(
                        "[RT414] Nothing was written",
                        "@Migrations(databases = …)",
                        "h2 can't give one column the collation de_DE")
                .doesNotContain("postgresql can't");
        assertThat(bookings.retort("check").out()).contains("entities: [RT414] h2 can't");
        assertThat(bookings.files("src/com/acme/migrations")).containsExactly("package-info.java");
    }

    @Test
    void whatTheNamedDatabasesCanDoIsWritten() {
        assertThat(bookings("databases = \"postgresql\"")
                        .retort("revision", "-m", "baseline")
                        .code())
                .isZero();
    }
}
