package dev.retort.cli.project;

import dev.retort.report.source.SourcePlaces;
import dev.retort.report.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where the sources of entities and revisions are. */
public final class SourceRoots {
    private static final String JAVA = ".java";

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "A source root with entities or revisions, to name their lines; repeatable. In a Maven project: src/main/java.")
    private List<Path> sources = new ArrayList<>();

    /** The roots that exist. */
    public List<Path> roots() {
        List<Path> given =
                sources.isEmpty() && MavenLayout.isHere() ? List.of(Path.of("src", "main", "java")) : sources;
        return given.stream().filter(Files::isDirectory).toList();
    }

    /** The folders of a package that exist. */
    public List<Path> folders(String packageName) {
        return roots().stream()
                .map(root -> root.resolve(packageName.replace('.', '/')))
                .filter(Files::isDirectory)
                .toList();
    }

    /**
     * The places in all sources.
     *
     * @param classes the binary names of the classes that are meant, where several have one simple name; a nested one is found by this alone
     */
    public SourcePlaces places(List<String> classes) throws IOException {
        Map<String, List<Path>> files = new HashMap<>();
        for (Path root : roots()) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(JAVA))
                        .forEach(file -> files.computeIfAbsent(simpleName(file), name -> new ArrayList<>())
                                .add(file));
            }
        }
        Set<String> meant = classes.stream()
                .map(name -> name.replaceFirst("\\$.*", "").replace('.', '/') + JAVA)
                .collect(Collectors.toSet());
        files.values()
                .forEach(each -> each.sort(Comparator.comparing((Path file) -> isMeant(file, meant) ? 0 : 1)
                        .thenComparing(Path::toString)));
        Map<String, String> nested = new HashMap<>();
        classes.stream()
                .filter(name -> name.contains("$"))
                .forEach(name -> nested.put(
                        name.substring(name.lastIndexOf('$') + 1),
                        name.replaceFirst("\\$.*", "").replaceFirst(".*\\.", "")));
        Path base = base();
        return new SourcePlaces(name ->
                files.getOrDefault(name, files.getOrDefault(nested.getOrDefault(name, ""), List.of())).stream()
                        .map(file -> text(base, file))
                        .toList());
    }

    private static boolean isMeant(Path file, Set<String> meant) {
        String path = slashes(file);
        return meant.stream().anyMatch(path::endsWith);
    }

    private static String simpleName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - JAVA.length());
    }

    /** The root of the repository; without one, the working directory. */
    private Path base() throws IOException {
        Path here = Path.of("").toRealPath();
        for (Path root : roots()) {
            return new GitRepository(root).root().orElse(here).toRealPath();
        }
        return here;
    }

    private static SourceText text(Path base, Path file) {
        try {
            Path real = file.toRealPath();
            Path shown = real.startsWith(base) ? base.relativize(real) : file;
            return new SourceText(slashes(shown), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }
}
