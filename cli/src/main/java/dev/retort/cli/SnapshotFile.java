package dev.retort.cli;

import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The snapshot of a history, in the sources of a project; where those are not at hand, as its build copied it. */
final class SnapshotFile {
    private static final String NAME = "schema.snapshot";
    private static final Pattern HEAD = Pattern.compile("(?m)^head (\\w+)$");

    @Option(
            names = "--resources",
            paramLabel = "DIR",
            description = "The root of the resources, where the snapshot is. In a Maven project: src/main/resources.")
    private @Nullable Path resources;

    /** The file in the sources. */
    Path path(String packageName) {
        return Maven.orDefault(resources, "src/main/resources", "--resources").resolve(name(packageName));
    }

    /**
     * What the file says; before the first revision, nothing.
     *
     * @throws RetortException if it is broken or conflicted
     */
    Snapshot read(String packageName, CompilerOutput output) throws IOException {
        Optional<Found> found = find(packageName, output);
        return found.isEmpty()
                ? Snapshot.empty()
                : parse(found.get().place(), found.get().text());
    }

    /** The heads that the file names, also where a merge left conflict markers around them. */
    List<String> heads(String packageName, CompilerOutput output) throws IOException {
        return find(packageName, output).map(Found::text).stream()
                .flatMap(text -> HEAD.matcher(text).results())
                .map(head -> head.group(1))
                .sorted()
                .distinct()
                .toList();
    }

    private record Found(String place, String text) {}

    private Optional<Found> find(String packageName, CompilerOutput output) throws IOException {
        String name = name(packageName);
        if (resources == null && !Maven.isHere()) {
            return output.texts(name).stream().findFirst().map(text -> new Found(name, text));
        }
        Path path = path(packageName);
        return Files.exists(path) ? Optional.of(new Found(path.toString(), Files.readString(path))) : Optional.empty();
    }

    private static Snapshot parse(String place, String text) {
        try {
            return Snapshot.parse(text);
        } catch (RetortException e) {
            throw e.at(place);
        }
    }

    private static String name(String packageName) {
        return packageName.replace('.', '/') + "/" + NAME;
    }
}
