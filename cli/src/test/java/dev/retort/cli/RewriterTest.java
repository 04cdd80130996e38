package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.processor.spi.DraftRewriter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools draft with the rewriters on their processor path, and not without those that the compiler had. */
class RewriterTest {
    private static final String REWRITER = """
            package com.acme.ext;
            import dev.retort.operation.*;
            import java.util.*;
            public final class AddVacuum implements dev.retort.processor.spi.DraftRewriter {
                @Override public List<Operation> rewrite(dev.retort.schema.Schema before, List<Operation> operations) {
                    List<Operation> more = new ArrayList<>(operations);
                    more.add(new ExecuteSql(Map.of("postgresql", "analyze")));
                    return more;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void draftsWithTheRewritersOfTheProcessorPathAndNotWithout() throws IOException {
        Bookings bookings = Bookings.in(folder.resolve("project"));
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        assertThat(bookings.retort("draft").out()).doesNotContain("analyze");

        bookings.write("out/META-INF/retort/com.acme.migrations.extensions", "com.acme.ext.AddVacuum\n");
        Result without = bookings.retort("draft");
        assertThat(without.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(without.err())
                .startsWith("[RT156] The compiler drafts with com.acme.ext.AddVacuum, which is not here")
                .contains("--processor-path");

        String path =
                "--processor-path=" + ExtensionJar.of(folder, DraftRewriter.class, "com.acme.ext.AddVacuum", REWRITER);
        assertThat(bookings.retort("draft", path).out()).contains("op.createTable(", "analyze");
        assertThat(bookings.retort("revision", "-m", "baseline", path).code()).isZero();
        bookings.compile();
        assertThat(bookings.retort("check").code()).isZero();
    }
}
