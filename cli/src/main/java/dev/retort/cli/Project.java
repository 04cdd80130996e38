package dev.retort.cli;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a project has what its compiler made, and which of its histories is meant. */
final class Project {
    @Option(
            names = "--classes",
            paramLabel = "DIR",
            description = "Class output, or a jar, with compiled entities and revisions; may be repeated."
                    + " In a Maven project: target/classes.")
    private List<Path> classes = new ArrayList<>();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description =
                    "Further jars and folders: what revision classes need, the JDBC driver, revisions from another module.")
    private String classPath = "";

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The migrations package; needed where there are several histories.")
    private @Nullable String packageName;

    /** The class outputs. */
    List<Path> classes() {
        List<Path> places = classes.isEmpty() ? List.of(Maven.orDefault(null, "target/classes", "--classes")) : classes;
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new RetortException(
                        Problem.NOT_COMPILED,
                        "There is no class output %s. Compile first (mvn compile), or name it with --classes."
                                .formatted(place));
            }
        }
        return places;
    }

    /** Further jars and folders for revision classes and drivers. */
    List<Path> classPath() {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** The migrations package that was asked for. */
    Optional<String> packageName() {
        return Optional.ofNullable(packageName);
    }

    /** Places as a class loader takes them. */
    static URL[] urls(List<Path> places) {
        return places.stream().map(Project::url).toArray(URL[]::new);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("no file: " + place, e);
        }
    }
}
