package dev.retort.conformance.subject;

import dev.retort.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A project that begins with Retort: nothing but a {@code package-info.java} beside the compiled entities. Compiling, accepting
 * the draft and compiling again leave the baseline in {@link #classes}.
 *
 * @param folder the project; emptied first
 */
record Baseline(Path folder) {
    private static final String PACKAGE = "conformance.migrations";

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

    void write(Subject.Application application, Tool retort) throws SubjectException {
        try {
            empty();
            Path packageInfo = sources().resolve("conformance/migrations/package-info.java");
            Files.createDirectories(packageInfo.getParent());
            Files.writeString(packageInfo, packageInfo(application));
            List<Path> classPath = new ArrayList<>(application.classPath());
            classPath.add(runtime());
            Compiler compiler = new Compiler(classPath, classes());
            List<String> entities = application.unit().classNames();
            compiler.compile(retort.processor(), List.of(packageInfo), entities, "-proc:only");
            retort.run(
                    "revision",
                    "-m",
                    "baseline",
                    "--classes",
                    classes().toString(),
                    "--sources",
                    sources().toString(),
                    "--resources",
                    resources().toString());
            copyResources();
            // Once accepted, the draft must leave nothing to draft.
            compiler.compile(retort.processor(), javaFiles(), entities, "-Aretort.drift=error");
        } catch (IOException e) {
            throw new SubjectException("cannot write " + folder, e);
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

    /** What Maven does between {@code src/main/resources} and {@code target/classes}. */
    private void copyResources() throws IOException {
        List<Path> files;
        try (var all = Files.walk(resources())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = classes().resolve(resources().relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
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
