package dev.retort.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
