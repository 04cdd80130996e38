package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folders that a Maven project has without being asked: one with a {@code pom.xml} in the working directory. */
final class MavenLayout {
    private static final Path BASE = Path.of("");

    private MavenLayout() {}

    /** Whether the working directory is a Maven project. */
    static boolean isHere() {
        return Files.exists(BASE.resolve("pom.xml"));
    }

    /** The folder that was given, or the one that Maven projects have. */
    static Path orDefault(@Nullable Path given, String folder, String option) {
        if (given != null) {
            return given;
        }
        if (isHere()) {
            return BASE.resolve(folder);
        }
        throw new RetortException(
                Problem.NO_PROJECT,
                "This directory is not a Maven project, so %s has no default. Name it: %s DIR"
                        .formatted(option, option));
    }
}
