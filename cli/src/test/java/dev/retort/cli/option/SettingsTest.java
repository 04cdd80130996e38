package dev.retort.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void theFileSuppliesWhatTheCommandLineOmits() throws IOException {
        write("indent = tab\nsingle-imports = true\nurl = jdbc:h2:./Köln\n");

        Sample sample = parsed(Map.of());

        assertThat(sample.indent).isEqualTo("tab");
        assertThat(sample.singleImports).isTrue();
        assertThat(sample.url).isEqualTo("jdbc:h2:./Köln");
    }

    @Test
    void theCommandLineComesFirstThenTheEnvironment() throws IOException {
        write("indent = tab\nurl = jdbc:h2:./file\n");

        assertThat(parsed(Map.of("RETORT_URL", "jdbc:h2:./variable")).url).isEqualTo("jdbc:h2:./variable");
        assertThat(parsed(Map.of("RETORT_URL", "jdbc:h2:./variable"), "--url", "jdbc:h2:./option").url)
                .isEqualTo("jdbc:h2:./option");
        assertThat(parsed(Map.of(), "--indent", "2").indent).isEqualTo("2");
    }

    @Test
    void withoutAFileNothingIsSet() {
        Sample sample = parsed(Map.of());

        assertThat(sample.url).isNull();
        assertThat(sample.singleImports).isFalse();
    }

    @Test
    void refusesWhatDecidesAboutOneChangeOrIsMisspelled() throws IOException {
        write("accept = all of it\npassword = s3cr3t\nurll = jdbc:h2:./bookings\n");

        assertThatThrownBy(() -> parsed(Map.of()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("retort.properties sets accept, password, urll, which can't be set there")
                .hasMessageContaining(
                        "after-write, class-path, classes, formatter-off, indent, lock-timeout, package, processor-path,"
                                + " resources, single-imports, sources, url, user.");
    }

    @Test
    void tellsTheNameThatWasProbablyMeant() throws IOException {
        write("urll = jdbc:h2:./bookings\nsingleimports = true\nzzz = 1\n");
        assertThatThrownBy(() -> parsed(Map.of()))
                .hasMessageContaining("Did you mean single-imports instead of singleimports?")
                .hasMessageContaining("Did you mean url instead of urll?")
                .message()
                .doesNotContain("instead of zzz");
        write("password = s3cr3t\n");
        assertThatThrownBy(() -> parsed(Map.of()))
                .hasMessageContaining("RETORT_PASSWORD")
                .message()
                .doesNotContain("s3cr3t");
    }

    @Test
    void eachSettingHasAVariableAndAnEmptyOneIsNone() throws IOException {
        write("indent = tab\n");
        assertThat(parsed(Map.of("RETORT_INDENT", "2")).indent).isEqualTo("2");
        assertThat(parsed(Map.of("RETORT_INDENT", "")).indent).isEqualTo("tab");
        assertThat(parsed(Map.of("RETORT_SINGLE_IMPORTS", "true")).singleImports)
                .isTrue();
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstName() throws IOException {
        write("\uFEFFindent = tab\n");
        assertThat(parsed(Map.of()).indent).isEqualTo("tab");
    }

    @Test
    void warnsOfAPasswordThatOthersCanRead() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path file = folder.resolve(Settings.FILE);
        write("url = jdbc:postgresql://localhost/db?password=s3cr3t\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(complained())
                .contains("warning: ", "has a password in its url", "(rw-r-----)", "chmod 600")
                .doesNotContain("s3cr3t");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(complained()).isEmpty();
        write("url = jdbc:postgresql://localhost/db\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(complained()).isEmpty();
    }

    private String complained() {
        StringWriter err = new StringWriter();
        new CommandLine(new Sample())
                .setErr(new PrintWriter(err, true))
                .setDefaultValueProvider(new Settings(folder, Map.of()))
                .parseArgs();
        return err.toString();
    }

    @Test
    void refusesAFileThatIsNotAPropertiesFile() throws IOException {
        write("indent = \\u00zz\n");

        assertThatThrownBy(() -> parsed(Map.of()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("retort.properties can't be read");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(Settings.FILE), text);
    }

    private Sample parsed(Map<String, String> environment, String... arguments) {
        Sample sample = new Sample();
        new CommandLine(sample)
                .setDefaultValueProvider(new Settings(folder, environment))
                .parseArgs(arguments);
        return sample;
    }

    /** A command with options that the file can set, and one that it can't. */
    @Command
    static final class Sample {
        @Option(names = "--indent")
        private String indent;

        @Option(names = "--single-imports")
        private boolean singleImports;

        @Option(names = "--url")
        private String url;

        @Option(names = "--accept")
        @SuppressWarnings("unused")
        private String accept;
    }
}
