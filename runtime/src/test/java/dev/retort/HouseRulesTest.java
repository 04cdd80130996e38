package dev.retort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the sources of every module that ships, and for the pages about them. */
class HouseRulesTest {
    private static final int LINES_OF_A_FILE = 300;
    private static final int FILES_OF_A_PACKAGE = 25;

    /** One file for each operation: closed by {@code sealed}, so they can't be in packages of their own. */
    private static final Path OPERATIONS = Path.of("dev/retort/operation");

    private static final List<Path> SOURCES = Stream.of(
                    "runtime",
                    "processor",
                    "catalog",
                    "report",
                    "fleet",
                    "fleet-scheduler",
                    "cli",
                    "maven-plugin",
                    "gradle-plugin",
                    "testkit",
                    "r2dbc",
                    "startup",
                    "spring-boot-starter",
                    "quarkus",
                    "quarkus-deployment",
                    "micronaut")
            .map(module -> Path.of("..", module, "src/main/java"))
            .flatMap(HouseRulesTest::files)
            .toList();

    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT)|\\w*Torture)`");

    private static Stream<Path> files(Path root) {
        return files(root, ".java");
    }

    private static Stream<Path> files(Path root, String end) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noFileIsLong() {
        assertThat(SOURCES)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LINES_OF_A_FILE));
    }

    @Test
    void noPackageIsLargeButThatOfTheOperations() {
        assertThat(SOURCES.stream()
                        .filter(file -> !file.getParent().endsWith(OPERATIONS) && !file.endsWith("package-info.java"))
                        .collect(groupingBy(Path::getParent)))
                .allSatisfy((folder, files) -> assertThat(files).hasSizeLessThanOrEqualTo(FILES_OF_A_PACKAGE));
    }

    @Test
    void noTwoClassesHaveOneSimpleName() {
        assertThat(SOURCES.stream()
                        .map(Path::getFileName)
                        .filter(name -> !name.endsWith("package-info.java"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    /** {@code %d} writes the digits of the machine's locale: of a number, {@code %s} writes those of Java. */
    @Test
    void noNumberIsWrittenInTheDigitsOfALocale() {
        assertThat(SOURCES)
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .noneMatch(line -> line.matches(".*%[,0-9]*d\\b.*") && !line.contains("Locale.ROOT")));
    }

    /** A hazard of a running version is called as its rule is: {@code DropBreaksRunningVersion}. */
    @Test
    void aRunningVersionIsNamedInFull() {
        assertThat(SOURCES).noneMatch(file -> file.getFileName().toString().endsWith("UnderRunning.java"));
    }

    /** A page says which test shows what it promises. */
    @Test
    void everyTestThatAPageNamesIsThere() {
        Set<String> tests = Stream.of(
                        "runtime",
                        "processor",
                        "catalog",
                        "report",
                        "fleet",
                        "fleet-scheduler",
                        "cli",
                        "maven-plugin",
                        "gradle-plugin",
                        "gradle-plugin",
                        "testkit",
                        "r2dbc",
                        "migrations",
                        "startup",
                        "spring-boot-starter",
                        "example",
                        "example-reactive",
                        "example-spring",
                        "example-quarkus",
                        "example-micronaut",
                        "example-jakarta",
                        "example-tenants")
                .map(module -> Path.of("..", module, "src/test/java"))
                .flatMap(HouseRulesTest::files)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(toSet());
        assertThat(Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md").map(page -> Path.of("..", page)),
                        files(Path.of("..", "docs"), ".md")))
                .allSatisfy(page -> assertThat(
                                NAMED_TEST.matcher(Files.readString(page)).results())
                        .extracting(name -> name.group(1))
                        .isSubsetOf(tests));
    }
}
