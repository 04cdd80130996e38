package dev.retort.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder for revision classes. */
public final class SourceFolder {
    private static final String MAVEN = "src/main/java";

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "The source root, where revision classes are written. In a Maven project: src/main/java.")
    private @Nullable Path sources;

    /** A file of a package: {@code src/main/java/com/acme/migrations/AddNote_7c1e.java}. */
    public Path file(String packageName, String name) {
        return MavenLayout.orDefault(sources, MAVEN, "--sources")
                .resolve(packageName.replace('.', '/'))
                .resolve(name);
    }

    /** The source root of the class outputs, where it is known: it was named, or they are those of a Maven project. */
    Optional<Path> root(Project project) {
        return sources != null || (MavenLayout.isHere() && !project.isNamed())
                ? Optional.of(MavenLayout.orDefault(sources, MAVEN, "--sources"))
                : Optional.empty();
    }

    /** Whether a source of a package names a revision id; a revision that was written and is not compiled yet. */
    boolean hasRevision(String packageName, String id) {
        try (Stream<Path> files = Files.list(file(packageName, ""))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains('"' + id + '"')) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
