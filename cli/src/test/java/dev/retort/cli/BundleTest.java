package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort bundle}, and what a deployment does with the jar. */
class BundleTest {
    @TempDir
    Path folder;

    private Bookings bookings;
    private Path jar;

    @BeforeEach
    void project() {
        jar = folder.resolve("bookings-migrations.jar");
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.revise("-m", "baseline");
    }

    /** The jars of drivers, as the class path of these tests has them. */
    static String drivers(String... names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place ->
                        Stream.of(names).anyMatch(name -> place.matches(".*[/\\\\]" + name + "-[0-9.]+\\.jar")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Result bundle(String... arguments) {
        return bookings.retort(
                "bundle",
                Stream.concat(Stream.of("--output=" + jar), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private void bundled(String... arguments) {
        Result result = bundle(arguments);
        assertThat(result.code()).as(result.toString()).isZero();
    }

    /** Runs the jar in an environment that has nothing else. */
    private Result java(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder process = new ProcessBuilder(
                Stream.concat(Stream.of(java.toString(), "-jar", jar.toString()), Stream.of(arguments))
                        .toList());
        process.environment().clear();
        process.environment().putAll(environment);
        Path err = folder.resolve("err");
        Process started = process.redirectError(err.toFile()).start();
        String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(started.waitFor(), out, Files.readString(err));
    }

    @Test
    void upgradesByItself() throws Exception {
        bundled("--class-path=" + drivers("h2"));
        Map<String, String> environment = new HashMap<>(Map.of("RETORT_URL", bookings.url()));

        assertThat(java(environment, "pending").code()).isEqualTo(ExitCodes.DIFFERENT);
        Result upgrade = java(environment);
        assertThat(upgrade.code()).as(upgrade.toString()).isZero();
        assertThat(upgrade.out())
                .matches("(?s)upgrade [0-9a-f]{12}  baseline\\R  done in \\d+ ms\\RAt [0-9a-f]{12}\\.\\R");
        assertThat(java(environment, "pending")).isEqualTo(new Result(0, "", ""));
        assertThat(java(environment, "upgrade", "head").out()).startsWith("Nothing to do: the database is at ");
        assertThat(java(environment, "current").out()).matches("[0-9a-f]{12}\\R");
        assertThat(bookings.retort("drift").code()).isZero();
    }

    @Test
    void upgradesPostgresql() throws Exception {
        bundled("--class-path=" + drivers("postgresql"));
        ScriptDatabase database = ScriptDatabase.of("postgresql");

        Result upgrade = java(Map.of(), "--url=" + database.url(), "--user=" + database.user());

        assertThat(upgrade.code()).as(upgrade.toString()).isZero();
        assertThat(database.query("select revision from retort_history")).hasSize(1);
    }

    @Test
    void saysHowToUseItAndWhyItFails() throws Exception {
        bundled("--class-path=" + drivers("h2"));

        assertThat(java(Map.of(), "--help").out()).startsWith("Usage: java -jar THIS.jar ");
        assertThat(java(Map.of()).err()).startsWith("Usage: ");
        assertThat(java(Map.of(), "--url=jdbc:h2:mem:", "--verbose").code()).isEqualTo(ExitCodes.FAILED);
        assertThat(java(Map.of(), "revisions").out()).matches("[0-9a-f]{12}  baseline\\R");
        Result unreachable = java(Map.of(), "--url=jdbc:h2:tcp://localhost:1/x;password=secret");
        assertThat(unreachable.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(unreachable.err()).startsWith("[RT403] ").doesNotContain("secret");
    }

    @Test
    void containsWhatADeploymentNeedsAndNothingElse() throws Exception {
        bundled("--class-path=" + drivers("h2"));
        byte[] first = Files.readAllBytes(jar);
        try (JarFile contents = new JarFile(jar.toFile())) {
            List<String> names = contents.stream().map(entry -> entry.getName()).toList();
            assertThat(names)
                    .contains("META-INF/services/java.sql.Driver", "dev/retort/Retort.class")
                    .noneMatch(name -> name.startsWith("dev/retort/processor/"))
                    .noneMatch(name -> name.startsWith("dev/retort/script/"))
                    .noneMatch(name -> name.endsWith(".entities"))
                    .doesNotContain("com/acme/Guest.class");
        }
        bundled("--class-path=" + drivers("h2"));
        assertThat(Files.readAllBytes(jar)).isEqualTo(first);
    }

    @Test
    void refusesABundleThatWouldFail() {
        assertThat(bundle().err()).startsWith("[RT327] No jar of the class path has a JDBC driver");

        bookings.write(
                "src/com/acme/Prices.java",
                "package com.acme; public class Prices { public static String now() { return \"x\"; } }");
        String baseline = bookings.files("src/com/acme/migrations").stream()
                .filter(name -> name.startsWith("Baseline"))
                .findFirst()
                .orElseThrow();
        String place = "src/com/acme/migrations/" + baseline;
        bookings.write(
                place,
                bookings.read(place)
                        .replaceFirst(
                                "public void upgrade\\(Operations op\\) \\{", "$0\n        com.acme.Prices.now();"));
        bookings.compile();

        Result refused = bundle("--class-path=" + drivers("h2"));
        assertThat(refused.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(refused.err()).startsWith("[RT327] ").contains("com/acme/Prices", "--with target/classes");
        assertThat(jar).doesNotExist();

        bundled("--class-path=" + drivers("h2"), "--with=" + folder.resolve("out"));
    }

    @Test
    void refusesToLeaveOutACallback() {
        bookings.write("out/META-INF/services/dev.retort.run.Callback", "com.acme.audit.Grants\n");

        assertThat(bundle("--class-path=" + drivers("h2")).err())
                .startsWith("[RT327] ")
                .contains("com.acme.audit.Grants (dev.retort.run.Callback)");
    }

    /** What the class path of an application contains besides: another history, extensions of the compiler, and places that are not there. */
    @Test
    void takesItsOwnHistoryFromAClassPathThatHasMore() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other/META-INF/services"));
        Files.writeString(
                other.resolve("dev.retort.Migration"), "com.other.First_1234 # id=123412341234 parents= source=00\n");
        Files.writeString(other.resolve("dev.retort.processor.spi.HazardRule"), "com.other.Rule\n");
        Path text = Files.writeString(folder.resolve("native.so"), "no zip");

        bundled("--class-path="
                + String.join(
                        File.pathSeparator,
                        drivers("h2"),
                        folder.resolve("other").toString(),
                        folder.resolve("missing.jar").toString(),
                        text.toString()));

        assertThat(java(Map.of(), "revisions").out()).matches("[0-9a-f]{12}  baseline\\R");
        assertThat(bundle("--class-path=" + drivers("h2"), "--with=" + text).err())
                .startsWith("[RT327] ");
    }

    @Test
    void leavesScriptsToTheirRunner() {
        bookings.with("FLYWAY", "h2");

        assertThat(bundle("--class-path=" + drivers("h2")).err())
                .startsWith("[RT322] ")
                .contains("Deploy the scripts");
    }
}
