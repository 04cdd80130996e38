package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.DocumentedCommands.Step;
import dev.retort.dialect.Servers;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands of the tutorial and of the guides, taken from the pages and run with the packaged {@code retort.jar}. A guide goes on where the
 * tutorial ends; {@code $server} is the URL of a PostgreSQL database there,
 * with the schemas of two tenants.
 */
class DocumentedCommandsIT {
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    static Path tutorial;

    private static List<Step> steps = List.of();

    @BeforeAll
    static void theTutorial() throws Exception {
        Files.copy(Path.of(System.getProperty("retort.jar")), tutorial.resolve("retort.jar"));
        Path api = Path.of(
                Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(api, tutorial.resolve(api.getFileName()));
        steps = new DocumentedCommands(tutorial, environment()).run(DOCS.resolve("tutorial.md"));
    }

    private static Map<String, String> environment() {
        return Map.of(
                "LC_ALL",
                "C.UTF-8",
                "PATH",
                Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + System.getenv("PATH"));
    }

    @Test
    void theTutorialPrintsWhatItShows() {
        assertThat(steps).hasSizeGreaterThan(10).allMatch(Step::isAsShown);
    }

    static List<Path> guides() throws IOException {
        try (Stream<Path> pages = Files.walk(DOCS)) {
            return pages.filter(page -> page.toString().endsWith(".md") && !page.endsWith("tutorial.md"))
                    .filter(DocumentedCommandsIT::hasCommands)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasCommands(Path page) {
        try {
            return Files.readString(page).contains("\n```sh\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void aGuidePrintsWhatItShows(Path guide, @TempDir Path folder) throws Exception {
        copy(tutorial, folder);
        String database = guide.getFileName().toString().replaceAll("\\W", "_");
        String server = Servers.url("postgresql", "postgres") + "?user=postgres";
        try (Connection connection = DriverManager.getConnection(server)) {
            connection.createStatement().execute("create database " + database);
        }
        Map<String, String> environment = new java.util.TreeMap<>(environment());
        String own = Servers.url("postgresql", database) + "?user=postgres";
        try (Connection connection = DriverManager.getConnection(own)) {
            connection.createStatement().execute("create schema acme; create schema globex");
        }
        environment.put("server", own);
        assertThat(new DocumentedCommands(folder, environment).run(guide))
                .isNotEmpty()
                .allMatch(Step::isAsShown);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
