package dev.retort.cli.project;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of entities that are newer than their classes: somebody changed them and forgot to compile. */
public final class UncompiledSources {
    /** At the beginning of a line, perhaps behind other annotations: not in a comment. */
    private static final Pattern MAPPED = Pattern.compile(
            "(?m)^\\s*(?:@[\\w.]+(?:\\([^)\\n]*\\))?\\s*)*@(?:[\\w.]+\\.)?(?:Entity|Embeddable|MappedSuperclass)\\b");

    private UncompiledSources() {}

    /** Those below the source root, sorted; none where the root is not known. */
    public static List<Path> of(SourceFolder sources, Project project) throws IOException {
        Path root = sources.root(project).filter(Files::isDirectory).orElse(null);
        if (root == null) {
            return List.of();
        }
        List<Path> classes = project.classes();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> candidates = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return candidates.stream()
                    .filter(file -> isNewer(file, root.relativize(file), classes) && isMapped(file))
                    .toList();
        }
    }

    /**
     * Refuses to work with what the compiler left of older sources.
     *
     * @throws RetortException if a source is newer than its class (RT136)
     */
    public static void requireNone(SourceFolder sources, Project project) throws IOException {
        List<Path> newer = of(sources, project);
        if (!newer.isEmpty()) {
            throw new RetortException(
                    Problem.NOT_COMPILED,
                    "%s changed after the last compilation, so the questions would be about entities of an earlier time. Nothing was written. Compile, then run the command again."
                            .formatted(names(newer)));
        }
    }

    /** {@code Guest.java is newer than its class: compile first.}; empty if there is none. */
    public static String hint(SourceFolder sources, Project project) throws IOException {
        List<Path> newer = of(sources, project);
        return newer.isEmpty()
                ? ""
                : "%s%s %s newer than %s. Compile, then run this again."
                        .formatted(
                                System.lineSeparator(),
                                names(newer),
                                newer.size() == 1 ? "is" : "are",
                                newer.size() == 1 ? "its class" : "their classes");
    }

    /** {@code Guest.java, Booking.java}. */
    public static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    private static boolean isNewer(Path source, Path relative, List<Path> classes) {
        String name = relative.toString().replaceFirst("\\.java$", ".class");
        return classes.stream()
                .map(folder -> folder.resolve(name))
                .noneMatch(compiled ->
                        compiled.toFile().lastModified() >= source.toFile().lastModified());
    }

    /** Only the names of annotations count, which are ASCII in each encoding of sources. */
    private static boolean isMapped(Path source) {
        try {
            return MAPPED.matcher(Files.readString(source, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
