package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a command costs before it does anything, in loaded classes. */
class StartCostTest {
    /** The classes of Retort that are neither of the command line itself nor the failure that it may report. */
    private static final List<String> ALWAYS = List.of("dev.retort.cli.", "dev.retort.problem.");

    @Test
    void theHelpForAllCommandsLoadsNoOptionAndNothingOfTheirWork() throws Exception {
        List<String> loaded = loaded("--help");

        assertThat(loaded)
                .filteredOn(name -> ALWAYS.stream().noneMatch(name::startsWith))
                .isEmpty();
        assertThat(loaded)
                .contains("dev.retort.cli.database.UpgradeCommand")
                .doesNotContain("dev.retort.cli.option.DatabaseOptions", "dev.retort.cli.project.Project");
        assertThat(loaded).hasSizeLessThan(60);
    }

    @Test
    void aCommandLoadsNoOptionsOfOthers() throws Exception {
        assertThat(loaded("heads", "--help"))
                .contains("dev.retort.cli.project.Project")
                .doesNotContain("dev.retort.cli.option.DatabaseOptions", "dev.retort.cli.revision.RevisionFiles");
    }

    /** The classes of Retort that a fresh JVM loads for a command. */
    private static List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xlog:class+load:stdout:none",
                                        "-cp",
                                        System.getProperty(
                                                "surefire.test.class.path", System.getProperty("java.class.path")),
                                        Main.class.getName()),
                                Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> line.startsWith("dev.retort.") && line.contains(" source: "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(name -> !name.contains("$$Lambda"))
                .toList();
    }
}
