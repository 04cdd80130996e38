package dev.retort.cli;

import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The snapshot of a history, in the sources of a project; where those are not at hand, as its build copied it. */
final class SnapshotFile {
    private static final String NAME = "schema.snapshot";

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
        if (resources == null && !Maven.isHere()) {
            List<String> copies = output.texts(name(packageName));
            return copies.isEmpty() ? Snapshot.empty() : parse(name(packageName), copies.get(0));
        }
        Path path = path(packageName);
        return Files.exists(path) ? parse(path.toString(), Files.readString(path)) : Snapshot.empty();
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
