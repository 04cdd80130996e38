package dev.retort.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small project in a folder: its sources, compiled by javac with the processor, and {@code retort} on its folders. */
final class Bookings {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>(Map.of("TERM", "xterm"));

    private Bookings(Path folder) {
        this.folder = folder;
    }

    /** A new project with one entity. */
    static Bookings in(Path folder) {
        return new Bookings(folder).write("src/com/acme/Guest.java", """
                package com.acme;
                import jakarta.persistence.*;
                @Entity
                public class Guest {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(length = 40) String fax;
                }
                """);
    }

    /** This project with a history whose revisions another runner runs, compiled. */
    Bookings with(String runner, String... databases) {
        write("src/com/acme/migrations/package-info.java", """
                @Migrations(runner = dev.retort.MigrationRunner.%s, databases = {%s})
                package com.acme.migrations;
                import dev.retort.Migrations;
                """.formatted(
                runner, Stream.of(databases).map(name -> '"' + name + '"').collect(Collectors.joining(", "))));
        compile();
        return this;
    }

    /** Accepts the pending change, which has to succeed and to leave nothing to check. */
    Bookings revise(String... arguments) {
        compile();
        requireDone(retort("revision", arguments));
        if (!compile().isEmpty()) {
            throw new AssertionError(compile());
        }
        requireDone(retort("check"));
        return this;
    }

    private static void requireDone(Result result) {
        if (result.code() != 0) {
            throw new AssertionError(result);
        }
    }

    /** The files below a folder, sorted, with slashes. */
    List<String> files(String place) {
        Path root = folder.resolve(place);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This project as it is now, in another folder. */
    Bookings copyTo(Path target) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(folder.relativize(file));
                create(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bookings(target);
    }

    /** The same project with an environment variable at its terminal. */
    Bookings withVariable(String name, String value) {
        Bookings same = new Bookings(folder);
        same.environment.put(name, value);
        return same;
    }

    /** How a command ended, what it printed, and what it complained about. */
    record Result(int code, String out, String err) {}

    /** Runs {@code retort} with the folders that the command knows. */
    Result retort(String command, String... arguments) {
        return run(all(command, arguments).toArray(String[]::new));
    }

    /**
     * Runs {@code retort} in a process of its own, with a person at its terminal who types some lines.
     *
     * @return how it ended, and all that stood on the terminal
     */
    Result atTerminal(String typed, String command, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        line.addAll(all(command, arguments));
        String quoted = line.stream()
                .map(each -> "'" + each.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        ProcessBuilder terminal = new ProcessBuilder("script", "-qec", quoted, "/dev/null").redirectErrorStream(true);
        terminal.environment().keySet().removeAll(List.of("NO_COLOR", "CLICOLOR", "COLUMNS"));
        terminal.environment().putAll(environment);
        Process process = terminal.start();
        process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        String screen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), screen.replace("\r\n", "\n"), "");
    }

    private List<String> all(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        if (!command.equals("init")) {
            all.add("--classes=" + folder.resolve("out"));
        }
        if (List.of(
                        "adopt",
                        "doctor",
                        "drift",
                        "draft",
                        "revision",
                        "check",
                        "verify",
                        "merge",
                        "rebase",
                        "remove",
                        "report",
                        "runner",
                        "squash",
                        "upgrade")
                .contains(command)) {
            all.add("--resources=" + folder.resolve("res"));
        }
        if (List.of("init", "adopt", "doctor", "revision", "merge", "rebase", "remove", "report", "runner", "squash")
                .contains(command)) {
            all.add("--sources=" + folder.resolve("src"));
        }
        if (List.of("adopt", "upgrade", "downgrade", "current", "history", "stamp", "drift")
                        .contains(command)
                && Stream.of(arguments).noneMatch(each -> each.startsWith("--url"))) {
            all.add("--url=" + url());
        }
        all.addAll(List.of(arguments));
        return all;
    }

    /** Runs {@code retort} as it is. */
    static Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Result(code, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace("\r\n", "\n").stripTrailing();
    }

    String url() {
        return "jdbc:h2:" + folder.resolve("bookings");
    }

    /** Compiles all sources and gives what javac says, a line each, but for the note that no Hibernate is on this class path. */
    String compile(String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        create(folder.resolve("out"));
        create(folder.resolve("res"));
        try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(diagnostics, null, null);
                Stream<Path> files = Files.walk(folder.resolve("src"))) {
            List<Path> sources = files.filter(Files::isRegularFile).sorted().toList();
            List<String> all = new ArrayList<>(List.of(
                    "-d",
                    folder.resolve("out").toString(),
                    "-s",
                    create(folder.resolve("generated")).toString(),
                    "-cp",
                    folder.resolve("out")
                            + java.io.File.pathSeparator
                            + folder.resolve("res")
                            + java.io.File.pathSeparator
                            + System.getProperty("java.class.path")));
            all.addAll(List.of(options));
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(retortProcessor());
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .map(Bookings::line)
                .filter(line -> !line.startsWith("[RT164] "))
                .collect(Collectors.joining("\n"));
    }

    /** The processor as javac finds it, but in this class loader: loaded anew for each compilation it never gets warm. */
    private static List<Processor> retortProcessor() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(processor -> processor.getSupportedOptions().contains("retort.drift"))
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String place =
                file == null ? "" : Path.of(file.toUri()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
        return place + diagnostic.getMessage(null);
    }

    /** Replaces some text in an entity. */
    Bookings change(String from, String to) {
        Path file = folder.resolve("src/com/acme/Guest.java");
        String text = read(file);
        if (!text.contains(from)) {
            throw new AssertionError("nothing to change: " + from);
        }
        return write("src/com/acme/Guest.java", text.replace(from, to));
    }

    /** Writes a file. */
    Bookings write(String path, String text) {
        Path file = folder.resolve(path);
        create(file.getParent());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Deletes a file, or a folder with all that is in it. */
    Bookings delete(String path) {
        try (Stream<Path> files = Files.walk(folder.resolve(path))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The text of a file. */
    String read(String path) {
        return read(folder.resolve(path));
    }

    /** The names of the revision classes, sorted. */
    List<String> revisionClasses() {
        try (Stream<Path> files = Files.list(folder.resolve("src/com/acme/migrations"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
