package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that check the format of their sources accept what Retort writes. */
class FormattingTest {
    private static final String SNAPSHOT = "res/com/acme/migrations/schema.snapshot";

    /** A formatter for the test: the JDK runs it from its source. */
    private static final String FORMATTER = """
            import java.nio.file.*;
            class Formatter {
                public static void main(String... files) throws Exception {
                    for (String file : files) {
                        Path path = Path.of(file);
                        Files.writeString(path, "// formatted\\n" + Files.readString(path));
                    }
                    System.exit(files.length == 1 ? 0 : 1);
                }
            }
            """;

    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void project() {
        bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
    }

    @Test
    void writesTheLayoutThatWasAskedFor() throws IOException {
        Result result =
                bookings.retort("revision", "-m", "baseline", "--indent", "tab", "--single-imports", "--formatter-off");

        assertThat(result.code()).isZero();
        assertThat(revision())
                .startsWith("// @formatter:off\npackage com.acme.migrations;\n")
                .contains(
                        "import static dev.retort.Definitions.column;\n",
                        "import static dev.retort.schema.Types.bigint;\n",
                        "\n\t@Override\n\tpublic void upgrade(Operations op) {\n\t\top.createTable(\n")
                .doesNotContain("    ", ".*;");
        bookings.compile();
        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void theLayoutLeavesTheIdAndTheOperationsAlone() {
        Bookings other = bookings.copyTo(folder.resolve("other"));
        bookings.retort("revision", "-m", "baseline");
        other.retort("revision", "-m", "baseline", "--indent", "2", "--single-imports", "--formatter-off");
        bookings.compile();
        other.compile();

        assertThat(other.retort("heads").out())
                .isEqualTo(bookings.retort("heads").out());
        assertThat(bookings.retort("upgrade").code()).isZero();
        assertThat(other.retort("upgrade", "--url=" + bookings.url()).out())
                .as("the checksums are equal")
                .startsWith("Nothing to do");
    }

    @Test
    void runsTheCommandOfTheProjectOverTheSources() throws IOException {
        Result result = bookings.retort("revision", "-m", "baseline", "--after-write", formatter("{files}"));

        assertThat(result.code()).isZero();
        assertThat(revision()).startsWith("// formatted\npackage com.acme.migrations;");
        bookings.compile();
        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void runsItAfterAnInitAndAMergeToo() throws IOException {
        bookings.retort("init", "--package=com.acme.stock", "--after-write", formatter("{files}"));
        assertThat(bookings.read("src/com/acme/stock/package-info.java")).startsWith("// formatted\n/** ");
        Files.delete(folder.resolve("src/com/acme/stock/package-info.java"));

        bookings.retort("revision", "-m", "left", "--empty");
        Files.delete(folder.resolve(SNAPSHOT));
        bookings.retort("revision", "-m", "right", "--empty");
        bookings.compile();
        Result merge = bookings.retort("merge", "-m", "join", "--after-write", formatter("{files}"));
        assertThat(merge.code()).as(merge.toString()).isZero();
        assertThat(bookings.revisionClasses().stream()
                        .filter(name -> name.startsWith("Join_"))
                        .map(name -> bookings.read("src/com/acme/migrations/" + name)))
                .singleElement()
                .asString()
                .startsWith("// formatted\npackage ");
    }

    @Test
    void saysWhatTheCommandPrintedWhenItFails() throws IOException {
        Result result = bookings.retort("revision", "-m", "baseline", "--after-write", formatter(""));

        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.out()).contains("Wrote ", "[RT317] The files are written, but", "failed with exit code 1");
        bookings.compile();
        assertThat(bookings.retort("check").code()).isZero();
    }

    @Test
    void saysThatTheCommandDoesNotExist() {
        Result result = bookings.retort("revision", "-m", "baseline", "--after-write", "no-such-formatter {files}");

        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.out())
                .contains("[RT317] The files are written, but", "no-such-formatter", "can't be started");
    }

    @Test
    void refusesAnIndentationThatIsNone() {
        Result result = bookings.retort("revision", "-m", "baseline", "--indent", "0");

        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.err()).contains("\"0\" is not an indentation. Use tab, or a number of spaces from 1 to 8.");
    }

    private String formatter(String arguments) throws IOException {
        Path source = Files.writeString(folder.resolve("Formatter.java"), FORMATTER);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return "\"%s\" \"%s\" %s".formatted(java, source, arguments);
    }

    private String revision() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("src/com/acme/migrations"))) {
            Path revision = files.filter(file -> file.getFileName().toString().startsWith("Baseline_"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(revision);
        }
    }
}
