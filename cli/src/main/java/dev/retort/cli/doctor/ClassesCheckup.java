package dev.retort.cli.doctor;

import dev.retort.cli.project.ClassFiles;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SourceFolder;
import dev.retort.cli.project.UncompiledSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The class outputs: whether they are there, match the Java that runs, and are as new as their sources.
 *
 * @param found receives the findings
 * @param project the class outputs
 * @param sources their sources
 */
record ClassesCheckup(Diagnoses found, Project project, SourceFolder sources) {

    void run() throws IOException {
        List<Path> places = project.classes();
        String named = places.stream().map(Path::toString).collect(Collectors.joining(", "));
        ClassFiles files = ClassFiles.in(places);
        int running = Runtime.version().feature();
        if (files.newestJava() > running) {
            found.error(
                    "classes",
                    "%s needs Java %s, and this is Java %s".formatted(named, files.newestJava(), running),
                    "Run this command with the JDK that compiles the project (JAVA_HOME), or compile with --release %s."
                            .formatted(running));
        } else {
            found.ok("classes", describe(named, files));
        }
        found.attempt("sources", this::age);
    }

    private static String describe(String named, ClassFiles files) {
        return files.count() == 0
                ? named + ": no class files"
                : "%s: %s for Java %s, %s with @Entity"
                        .formatted(
                                named,
                                Counted.of(files.count(), "class file"),
                                files.newestJava(),
                                files.entities().size());
    }

    private void age() throws IOException {
        List<Path> newer = UncompiledSources.of(sources, project);
        if (newer.isEmpty()) {
            found.ok("sources", "no entity is newer than its class");
        } else {
            found.warning("sources", UncompiledSources.names(newer) + ": newer than the class", "Compile.");
        }
    }
}
