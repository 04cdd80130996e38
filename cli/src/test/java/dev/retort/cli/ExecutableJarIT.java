package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged {@code retort.jar}, started as a user starts it. */
class ExecutableJarIT {
    private static final Path JAR = Path.of(System.getProperty("retort.jar"));

    @TempDir
    Path folder;

    @Test
    void printsItsHelpAndEndsWell() throws Exception {
        assertThat(run("java", "-jar", JAR.toString(), "--help")).startsWith("0\nUsage: retort ");
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(run("java", "-jar", JAR.toString(), "--version")).matches("0\nretort \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void anUnknownCommandIsAFailure() throws Exception {
        assertThat(run("java", "-jar", JAR.toString(), "upgarde")).startsWith("1\nUnmatched argument");
    }

    @Test
    void carriesTheDriversOfH2AndPostgreSql() throws IOException {
        try (URLClassLoader jar =
                new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThat(ServiceLoader.load(Driver.class, jar))
                    .extracting(driver -> driver.getClass().getName())
                    .contains("org.h2.Driver", "org.postgresql.Driver");
        }
    }

    @Test
    void carriesNoModuleDescriptorAndNoSignatureOfAnother() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            assertThat(names).noneMatch(name -> name.endsWith("module-info.class") || name.endsWith(".SF"));
        }
    }

    @Test
    void carriesTheLicensesOfWhatItContains() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/THIRD-PARTY"))
                    .contains(
                            "H2", "PostgreSQL", "picocli", "JavaPoet", "ASM", "Eclipse Layout Kernel", "EMF", "Guava");
            assertThat(text(jar, "META-INF/licenses/epl-2.0.txt")).contains("Eclipse Public License - v 2.0");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "PostgreSQL Global Development Group");
            assertThat(text(jar, "META-INF/licenses/asm.txt")).contains("INRIA, France Telecom");
        }
    }

    /** The jar has only some classes of the library that places diagrams. These are enough, and none of its Guava is in others' way. */
    @Test
    void drawsDiagrams() throws Exception {
        Bookings bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        Path page = folder.resolve("schema.html");

        String written = run(
                "java",
                "-jar",
                JAR.toString(),
                "report",
                "--format=html",
                "--output=" + page,
                "--classes=" + folder.resolve("out"),
                "--resources=" + folder.resolve("res"));

        assertThat(written).isEqualTo("0\nWrote " + page + "\n");
        assertThat(Files.readString(page)).contains("\"boxes\":");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()).noneMatch(each -> each.getName().startsWith("com/google/"));
        }
    }

    /** The packaged jar has runtime and tools in one. A bundle takes the runtime alone. */
    @Test
    void bundlesTheRuntimeAlone() throws Exception {
        Bookings bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.revise("-m", "baseline");
        Path bundle = folder.resolve("bundle.jar");

        String written = run(
                "java",
                "-jar",
                JAR.toString(),
                "bundle",
                "--classes=" + folder.resolve("out"),
                "--class-path=" + BundleTest.drivers("h2"),
                "--output=" + bundle);

        assertThat(written).startsWith("0\nWrote ").contains("revisions: 1");
        try (JarFile jar = new JarFile(bundle.toFile());
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            assertThat(names)
                    .contains("dev/retort/Retort.class")
                    .noneMatch(name -> name.startsWith("picocli/") || name.startsWith("dev/retort/processor/"));
        }
        assertThat(run("java", "-jar", bundle.toString(), "--url=" + bookings.url()))
                .contains("At ");
    }

    /** As in a container, or from cron. */
    @Test
    void printsUtf8WithoutALocale() throws Exception {
        Bookings bookings = Bookings.in(folder);
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        bookings.retort("revision", "-m", "Köln € 東京");
        bookings.compile();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder sql = new ProcessBuilder(
                java.toString(), "-jar", "" + JAR, "sql", "--dialect=postgresql", "--classes=" + folder.resolve("out"));
        sql.environment().clear();
        Process process = sql.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("set client_encoding = 'UTF8';\n")
                .contains("Köln € 東京");
    }

    @Test
    void servesAsAProcessorPath() throws Exception {
        Path source = Files.writeString(folder.resolve("Guest.java"), "class Guest {}");
        assertThat(run("javac", "-Xlint:all", "-d", folder.toString(), "-processorpath", JAR.toString(), "" + source))
                .isEqualTo("0\n");
    }

    private static String text(JarFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Exit code, then everything that the tool printed. */
    private String run(String tool, String... arguments) throws IOException, InterruptedException {
        String binary = Path.of(System.getProperty("java.home"), "bin", tool).toString();
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(binary), List.of(arguments).stream())
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return process.waitFor() + "\n" + Files.readString(output, StandardCharsets.UTF_8);
    }
}
