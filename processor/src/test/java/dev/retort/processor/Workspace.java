package dev.retort.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A folder of sources with its class output, compiled by a real compiler with the real processor. */
final class Workspace {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:final |abstract )*(?:class|interface|enum|@interface|record) (\\w+)");

    private final Path sources;
    private final Path output;
    private final List<Supplier<Processor>> others = new ArrayList<>();
    private final JavaCompiler compiler;
    private final List<String> lint;

    Workspace(Path folder) {
        this(folder, JAVAC, List.of("-Xlint:all,-processing,-classfile,-options,-path"));
    }

    /** A workspace for another compiler than javac. */
    Workspace(Path folder, JavaCompiler compiler, List<String> lint) {
        this.compiler = compiler;
        this.lint = lint;
        this.sources = folder.resolve("src");
        this.output = folder.resolve("out");
        create(output);
    }

    /** Adds or replaces a source file, named by its package and type. */
    Workspace source(String text) {
        Matcher name = PACKAGE.matcher(text);
        Matcher type = TYPE.matcher(text);
        String folder = name.find() ? name.group(1).replace('.', '/') + "/" : "";
        write(sources.resolve(folder + (type.find() ? type.group(1) : "package-info") + ".java"), text);
        return this;
    }

    /** Deletes a source file and the class that was made from it, as build tools do. */
    Workspace delete(String className) throws IOException {
        Files.delete(sources.resolve(className.replace('.', '/') + ".java"));
        Files.deleteIfExists(output.resolve(className.replace('.', '/') + ".class"));
        return this;
    }

    /** Writes a file into the class output, as a build does that copies resources first. */
    Workspace resource(String path, String text) {
        write(output.resolve(path), text);
        return this;
    }

    Workspace resource(String path, byte[] content) {
        try {
            Files.createDirectories(output.resolve(path).getParent());
            Files.write(output.resolve(path), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Runs another processor too. */
    Workspace with(Supplier<Processor> processor) {
        others.add(processor);
        return this;
    }

    /** Compiles every source. */
    Compiled compile(String... options) {
        try (Stream<Path> files = Files.walk(sources)) {
            return compile(files.filter(Files::isRegularFile).sorted().toList(), List.of(), List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles some sources, the others being there as classes. */
    Compiled compileOnly(List<String> classNames, String... options) {
        List<Path> files = classNames.stream()
                .map(name -> sources.resolve(name.replace('.', '/') + ".java"))
                .toList();
        return compile(files, List.of(), List.of(options));
    }

    /** Runs the processors alone, over sources and over classes that are compiled already. */
    Compiled processOnly(List<String> sourceNames, List<String> classNames, String... options) {
        List<Path> files = sourceNames.stream()
                .map(name -> sources.resolve(name.replace('.', '/') + ".java"))
                .toList();
        return compile(
                files,
                classNames,
                Stream.concat(Stream.of("-proc:only"), Stream.of(options)).toList());
    }

    private Compiled compile(List<Path> files, List<String> classes, List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter other = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> all = new ArrayList<>(List.of("-d", output.toString()));
            if (options.contains("-cp")) {
                // Eclipse's compiler adds to the class path of this program.
                manager.setLocation(StandardLocation.CLASS_PATH, List.of());
            } else {
                all.addAll(List.of("-cp", output + ":" + System.getProperty("java.class.path")));
            }
            all.addAll(lint);
            all.addAll(options);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    other, manager, diagnostics, all, classes, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(Stream.concat(others.stream().map(Supplier::get), Stream.of(new RetortProcessor()))
                    .toList());
            boolean success = task.call();
            return new Compiled(
                    success,
                    diagnostics.getDiagnostics().stream().map(this::text).collect(Collectors.joining("\n")) + other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code src/com/acme/Guest.java:7: warning: [RT112] …}, the warning's place and its whole text. */
    private String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            case NOTE, OTHER -> "note";
        };
        JavaFileObject file = diagnostic.getSource();
        String place =
                file == null ? "" : sources.toUri().relativize(file.toUri()) + ":" + diagnostic.getLineNumber() + ": ";
        return place + kind + ": " + diagnostic.getMessage(null);
    }

    /** The text of a file in the class output. */
    String output(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes in the index of revisions, without the fingerprints of their sources. */
    String index() {
        return output(ServicesIndex.PATH)
                .replaceAll(" source=[0-9a-f]{16}\n", "\n")
                .replaceAll("(?m)^#.*\n", "");
    }

    /** Whether a file is in the class output. */
    boolean hasOutput(String path) {
        return Files.exists(output.resolve(path));
    }

    /** Every file of the class output by path, with a hash of its bytes. */
    Map<String, Integer> outputs() {
        try (Stream<Path> files = Files.walk(output)) {
            Map<String, Integer> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(output.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            create(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a compilation ended, and everything that the compiler said. */
    record Compiled(boolean success, String messages) {}
}
