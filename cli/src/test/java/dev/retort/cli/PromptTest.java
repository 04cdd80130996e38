package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a real terminal, which {@code script} (util-linux) makes, is asked whether a column was renamed or dropped. */
class PromptTest {
    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void aColumnIsGoneAndAnotherNew() {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/script"))).isTrue();
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "baseline");
        bookings.change("String fax", "String phone");
        bookings.compile();
    }

    @Test
    void takesTheRename() throws Exception {
        Result result = bookings.atTerminal("1\n", "revision", "-m", "phones");
        assertThat(result.code()).as(result.out()).isEqualTo(ExitCodes.DONE);
        assertThat(result.out())
                .contains("Column \"fax\" of table \"Guest\" is gone")
                .contains("  1  --rename Guest.fax=phone\n", "  2  --drop Guest.fax\n", "1 to 2, or nothing to stop: ");
        assertThat(revision()).contains("op.renameColumn(\"Guest\", \"fax\", \"phone\")");
    }

    @Test
    void takesTheDrop() throws Exception {
        Result result = bookings.atTerminal("2\n", "revision", "-m", "phones");
        assertThat(result.code()).as(result.out()).isEqualTo(ExitCodes.DONE);
        assertThat(revision()).contains("op.addColumn(\"Guest\",", "op.dropColumn(\"Guest\",");
    }

    @Test
    void asksAgainAfterAnAnswerThatIsNone() throws Exception {
        Result result = bookings.atTerminal("yes\n3\n1\n", "revision", "-m", "phones");
        assertThat(result.code()).as(result.out()).isEqualTo(ExitCodes.DONE);
        assertThat(result.out().split("1 to 2, or nothing to stop: ", -1)).hasSize(4);
        assertThat(revision()).contains("op.renameColumn(");
    }

    @Test
    void writesNothingWithoutAnAnswer() throws Exception {
        Result result = bookings.atTerminal("\n", "revision", "-m", "phones");
        assertThat(result.code()).as(result.out()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        assertThat(bookings.revisionClasses()).hasSize(1);
    }

    @Test
    void namesWhatADowngradeLosesAndAsks() throws Exception {
        bookings.retort("upgrade");
        assertThat(bookings.atTerminal("\n", "downgrade", "base").code()).isEqualTo(ExitCodes.ANSWER_NEEDED);
        Result result = bookings.atTerminal("1\n", "downgrade", "base");
        assertThat(result.code()).as(result.out()).isEqualTo(ExitCodes.DONE);
        assertThat(result.out()).contains("[RT424] The downgrade to base loses data: Guest. ", "  1  --accept-loss\n");
    }

    @Test
    void asksForAPasswordThatIsNotShown() throws Exception {
        assertThat(bookings.retort("upgrade", "--user=me", "--password=s3cr3t").code())
                .isZero();
        Result result = bookings.atTerminal("s3cr3t\n", "current", "--user=me", "--password");
        assertThat(result.code()).as(result.out()).isEqualTo(ExitCodes.DONE);
        assertThat(result.out()).contains("Password: ", "(head)");
    }

    @Test
    void coloursAreForATerminalThatHasThem() throws Exception {
        bookings.retort("upgrade");
        String green = "\u001b[32mapplied\u001b[0m";
        assertThat(bookings.atTerminal("", "history").out()).contains(green);
        assertThat(bookings.withVariable("NO_COLOR", "1")
                        .atTerminal("", "history")
                        .out())
                .contains("applied")
                .doesNotContain("\u001b");
        assertThat(bookings.withVariable("TERM", "dumb")
                        .atTerminal("", "history")
                        .out())
                .contains("applied")
                .doesNotContain("\u001b");
        assertThat(bookings.retort("history").out()).contains("applied").doesNotContain("\u001b");
    }

    private String revision() {
        return bookings.revisionClasses().stream()
                .filter(name -> name.startsWith("Phones_"))
                .map(name -> bookings.read("src/com/acme/migrations/" + name))
                .findFirst()
                .orElseThrow();
    }
}
