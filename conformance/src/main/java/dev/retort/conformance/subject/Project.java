package dev.retort.conformance.subject;

import dev.retort.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project that uses Retort: nothing but a {@code package-info.java} beside the compiled entities, and the revisions. Compiling,
 * accepting the draft and compiling again leave the history in {@link #classes}.
 *
 * @param folder the project; emptied first
 */
record Project(Path folder) {
    private static final String PACKAGE = "conformance.migrations";
    private static final String HEAD = "head ";

    /** The class output: the compiled baseline, and what the processor leaves for the tools. */
    Path classes() {
        return folder.resolve("classes");
    }

    private Path sources() {
        return folder.resolve("sources");
    }

    private Path resources() {
        return folder.resolve("resources");
    }

    /** The revision that the snapshot is at. */
    String head() throws SubjectException {
        try (Stream<String> lines =
                Files.lines(resources().resolve(PACKAGE.replace('.', '/')).resolve("schema.snapshot"))) {
            return lines.filter(line -> line.startsWith(HEAD))
                    .map(line -> line.substring(HEAD.length()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new SubjectException("cannot read the snapshot of " + folder, e);
        }
    }

    /** Begins: the first revision makes the whole schema. */
    void begin(Subject.Application application, Tool retort) throws SubjectException {
        try {
            empty();
            Path packageInfo = sources().resolve("conformance/migrations/package-info.java");
            Files.createDirectories(packageInfo.getParent());
            Files.writeString(packageInfo, packageInfo(application));
            accept(
                    "baseline",
                    application.unit().classNames(),
                    application.environment().classPath(),
                    retort);
        } catch (IOException e) {
            throw new SubjectException("cannot write " + folder, e);
        }
    }

    /**
     * Goes on where another project stands, with entities that have changed.
     *
     * @param classPath where the changed classes are, with all that they need
     */
    void follow(Project first, List<String> entities, List<Path> classPath, Tool retort) throws SubjectException {
        try {
            empty();
            copy(first.sources(), sources());
            copy(first.resources(), resources());
            copy(resources(), classes());
            accept("changed", entities, classPath, retort);
        } catch (IOException e) {
            throw new SubjectException("cannot write " + folder, e);
        }
    }

    private void accept(String message, List<String> entities, List<Path> entityClassPath, Tool retort)
            throws SubjectException, IOException {
        List<Path> classPath = new ArrayList<>(entityClassPath);
        classPath.add(runtime());
        Compiler compiler = new Compiler(classPath, classes());
        compiler.compile(retort.processor(), javaFiles(), entities);
        retort.answering(
                "revision",
                "-m",
                message,
                "--classes",
                classes().toString(),
                "--sources",
                sources().toString(),
                "--resources",
                resources().toString());
        fillHoles();
        copy(resources(), classes());
        // Once accepted, the draft must leave nothing to draft.
        compiler.compile(retort.processor(), javaFiles(), entities, "-Aretort.drift=error");
    }

    /** Puts a value where a draft asks for that of existing rows. The tables here have none, so that any does. */
    private void fillHoles() throws IOException {
        for (Path file : javaFiles()) {
            String source = Files.readString(file);
            Files.writeString(file, source.replace("VALUE_OF_EXISTING_ROWS", "\"null\""));
        }
    }

    private static String packageInfo(Subject.Application application) {
        return """
                @Migrations(naming = Naming.%s, constraintNames = ConstraintNames.%s)
                package %s;

                import dev.retort.ConstraintNames;
                import dev.retort.Migrations;
                import dev.retort.Naming;
                """.formatted(application.naming(), application.constraintNames(), PACKAGE);
    }

    /** The jar that a user declares as a dependency. */
    private static Path runtime() {
        return Path.of(Migrations.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(sources())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** As Maven does between {@code src/main/resources} and {@code target/classes}. */
    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (var all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void empty() throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(classes());
        Files.createDirectories(resources());
    }
}
