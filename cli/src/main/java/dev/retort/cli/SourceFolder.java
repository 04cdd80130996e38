package dev.retort.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where revision classes are written. */
final class SourceFolder {
    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "The root of the sources, where revision classes are written. In a Maven project: src/main/java.")
    private @Nullable Path sources;

    /** A file of a package: {@code src/main/java/com/acme/migrations/AddNote_7c1e.java}. */
    Path file(String packageName, String name) {
        return Maven.orDefault(sources, "src/main/java", "--sources")
                .resolve(packageName.replace('.', '/'))
                .resolve(name);
    }
}
