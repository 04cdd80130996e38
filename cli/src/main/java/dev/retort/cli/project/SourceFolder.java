package dev.retort.cli.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder for revision classes. */
public final class SourceFolder {
    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "The source root, where revision classes are written. In a Maven project: src/main/java.")
    private @Nullable Path sources;

    /** A file of a package: {@code src/main/java/com/acme/migrations/AddNote_7c1e.java}. */
    public Path file(String packageName, String name) {
        return MavenLayout.orDefault(sources, "src/main/java", "--sources")
                .resolve(packageName.replace('.', '/'))
                .resolve(name);
    }
}
