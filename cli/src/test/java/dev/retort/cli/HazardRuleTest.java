package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import dev.retort.processor.spi.HazardRule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools ask the hazard rules on their processor path: for new revisions, and for those that somebody wrote or edited. */
class HazardRuleTest {
    private static final String RULE = """
            package com.acme.ext;
            import dev.retort.operation.*;
            import java.util.Optional;
            public final class KeepFax implements dev.retort.processor.spi.HazardRule {
                @Override public String code() { return "ACME-FAX"; }
                @Override public Optional<String> find(AppliedOperation applied) {
                    return applied.operation() instanceof DropColumn drop && drop.column().equals("fax")
                            ? Optional.of("drops " + drop.table() + "." + drop.column()) : Optional.empty();
                }
                @Override public String remedy() { return "Ask the fax team."; }
                @Override public boolean mustBeAccepted() { return true; }
            }
            """;
    private static final String ACCEPTANCE = "@Accept(code = \"ACME-FAX\", reason = \"no fax left\")\n";

    @TempDir
    Path folder;

    private Bookings bookings;
    private String path;

    @BeforeEach
    void removeTheFax() throws IOException {
        path = "--processor-path=" + ExtensionJar.of(folder, HazardRule.class, "com.acme.ext.KeepFax", RULE);
        bookings = Bookings.in(folder.resolve("project"));
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "baseline", path).code()).isZero();
        bookings.change("@Column(length = 40) String fax;", "");
        bookings.compile();
    }

    @Test
    void theDraftSaysItAboveTheOperation() {
        assertThat(bookings.retort("draft", path).out()).contains("// ACME-FAX drops Guest.fax\n", "Ask the fax team.");
    }

    @Test
    void aRevisionIsWrittenOnceTheHazardIsAccepted() {
        Result refused = bookings.retort("revision", "-m", "drop fax", path);
        assertThat(refused.code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(refused.err())
                .contains("[ACME-FAX] drops Guest.fax. Ask the fax team.")
                .contains("--accept");
        assertThat(bookings.revisionClasses()).hasSize(1);

        assertThat(bookings.retort("revision", "-m", "drop fax", "--accept", "no fax left", path)
                        .code())
                .isZero();
        assertThat(dropFax()).contains(ACCEPTANCE, "@Accept(hazard = Hazard.LOSES_DATA, reason = \"no fax left\")\n");
        bookings.compile();
        assertThat(bookings.retort("check", path).code()).isZero();
    }

    @Test
    void checkFindsARevisionThatDoesNotAcceptIt() {
        bookings.retort("revision", "-m", "drop fax", "--accept", "no fax left", path);
        String written = dropFax();
        bookings.write("src/com/acme/migrations/" + name(), written.replace(ACCEPTANCE, ""));
        bookings.compile();

        Result result = bookings.retort("check", path);

        assertThat(result.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(result.out())
                .contains("hazard: ", "DropFax_", ") [ACME-FAX] drops Guest.fax. Ask the fax team. To allow it, ")
                .contains("@Accept(code = \"ACME-FAX\", reason = \"…\")")
                .endsWith("accept the hazard on its class. An acceptance leaves the checksum as it is.");
    }

    private String name() {
        return bookings.revisionClasses().stream()
                .filter(each -> each.startsWith("DropFax"))
                .findFirst()
                .orElseThrow();
    }

    private String dropFax() {
        return bookings.read("src/com/acme/migrations/" + name());
    }
}
