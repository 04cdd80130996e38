package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.spi.Extensions;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The class outputs of a project, and the selected history. */
public final class Project {
    @Option(
            names = "--classes",
            paramLabel = "DIR",
            description = "A class output or jar with compiled entities and revisions; repeatable."
                    + " In a Maven project: target/classes.")
    private List<Path> classes = new ArrayList<>();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description =
                    "More jars and directories: dependencies of revision classes, the JDBC driver, revisions of another module.")
    private String classPath = "";

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The migrations package; required if there are several histories.")
    private @Nullable String packageName;

    @Option(
            names = "--processor-path",
            paramLabel = "PATH",
            description = "Jars and folders with extensions for drafts, as on the compiler's processor path.")
    private String processorPath = "";

    /** The class outputs. */
    public List<Path> classes() {
        List<Path> places =
                classes.isEmpty() ? List.of(MavenLayout.orDefault(null, "target/classes", "--classes")) : classes;
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

    /** Whether the class outputs were named. */
    boolean isNamed() {
        return !classes.isEmpty();
    }

    /** Further jars and folders for revision classes and drivers. */
    List<Path> classPath() {
        return paths(classPath);
    }

    /** Where revision classes, what they use, and drivers are: the class outputs first. */
    public List<Path> places() {
        return Stream.concat(classes().stream(), classPath().stream()).toList();
    }

    /** What the jar that holds a class file states as its version; empty if no jar holds it, or it states none. */
    public Optional<String> implementationVersion(String classFile) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(urls(places()), null)) {
            URL place = loader.findResource(classFile);
            if (place == null || !(place.openConnection() instanceof JarURLConnection jar)) {
                return Optional.empty();
            }
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return Optional.ofNullable(file.getManifest())
                        .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION));
            }
        }
    }

    /** A loader of the extensions on the processor path. */
    public URLClassLoader extensions() {
        return new URLClassLoader(urls(paths(processorPath)), Extensions.class.getClassLoader());
    }

    private static List<Path> paths(String text) {
        return Stream.of(text.split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** The migrations package that was asked for. */
    public Optional<String> packageName() {
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
