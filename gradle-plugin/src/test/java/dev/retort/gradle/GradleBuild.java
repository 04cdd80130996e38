package dev.retort.gradle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project that Gradle builds, in a process of its own as on a command line. The repositories are folders: nothing is fetched. */
final class GradleBuild {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path LOCAL = Path.of(System.getProperty("local.repository"));
    private static final String GRADLE = System.getProperty("gradle.version");

    /** The version under test. */
    static final String VERSION = System.getProperty("retort.version");

    /** A build in this process needs what Gradle's own processes open to it. */
    private static final List<String> JVM = Stream.of(
                    Stream.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                    Stream.of("util", "lang", "lang.invoke", "nio.charset", "net", "util.concurrent.atomic")
                            .map("--add-opens=java.base/java.%s=ALL-UNNAMED"::formatted),
                    Stream.of("--add-opens=java.prefs/java.util.prefs=ALL-UNNAMED"),
                    Stream.of("api", "code", "comp", "file", "main", "parser", "processing", "tree", "util")
                            .map("--add-exports=jdk.compiler/com.sun.tools.javac.%s=ALL-UNNAMED"::formatted))
            .flatMap(each -> each)
            .toList();

    /** The jars of the Gradle that runs, which is made once. */
    private static final List<Path> CLASS_PATH = GradleDistribution.in(
                    TARGET.resolve("gradle-" + GRADLE), GRADLE, jars())
            .classPath(jars());

    private final Path folder;

    GradleBuild(Path folder) {
        this.folder = folder;
    }

    /** The path of a file of the project. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Writes a file of the project. */
    GradleBuild with(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of the project. */
    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file of the project. */
    void delete(String name) {
        try {
            Files.delete(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that version control would have. */
    List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.startsWith(path("src")) || file.getParent().equals(folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs Gradle; the output is checked for the outcome. */
    String succeeds(String... arguments) {
        String output = run(arguments);
        if (!output.contains("BUILD SUCCESSFUL")) {
            throw new AssertionError(output);
        }
        return output;
    }

    /** Runs Gradle, which has to fail. */
    String fails(String... arguments) {
        String output = run(arguments);
        if (!output.contains("BUILD FAILED")) {
            throw new AssertionError(output);
        }
        return output;
    }

    private String run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", TARGET.resolve("test-classes").toString(), GradleLauncher.class.getName()));
        command.add(CLASS_PATH.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(
                "--no-daemon",
                "--offline",
                "--stacktrace",
                "--console=plain",
                "--gradle-user-home=" + TARGET.resolve("gradle-user-home"),
                "-Dorg.gradle.internal.instrumentation.agent=false"));
        command.addAll(List.of(arguments));
        try {
            Path log = Files.createTempFile("gradle", ".log");
            ProcessBuilder process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            process.environment().keySet().removeIf(name -> name.startsWith("RETORT_"));
            process.start().waitFor();
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gradle's jar first, then what it takes from others. */
    private static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> List.of("gradle-api-", "groovy-", "kotlin-stdlib-").stream()
                        .anyMatch(jar.getFileName().toString()::startsWith))
                .sorted((a, b) -> Boolean.compare(
                        b.getFileName().toString().startsWith("gradle-api-"),
                        a.getFileName().toString().startsWith("gradle-api-")))
                .toList();
    }

    /** The lines of a settings script that name the repositories. */
    static String repositories() {
        return """
                pluginManagement { repositories { maven { url = uri('%s') }; maven { url = uri('%s') } } }
                dependencyResolutionManagement { repositories { maven { url = uri('%s') }; maven { url = uri('%s') } } }
                """.formatted(repository(), LOCAL.toUri(), repository(), LOCAL.toUri());
    }

    private static String repository() {
        return Path.of(System.getProperty("retort.repository")).toUri().toString();
    }
}
