package dev.retort.processor;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.snapshot.LimitedText;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.StandardLocation;

/** Finds a history's snapshot: at {@code retort.snapshot}, otherwise in the class output or on the class path. */
final class SnapshotSource {
    /** The snapshot's name in the migrations package. */
    static final String NAME = "schema.snapshot";

    private final CompilerFiles files;
    private final Optional<Path> given;
    private final Map<String, Optional<Snapshot>> known = new HashMap<>();
    private final Map<String, RetortException> conflicts = new HashMap<>();

    SnapshotSource(CompilerFiles files, Optional<Path> given) {
        this.files = files;
        this.given = given;
    }

    /**
     * The snapshot of a migrations package, parsed once; none before its first revision, nor where version control left {@linkplain
     * #conflict conflict markers} in it.
     *
     * @throws RetortException if it is broken
     */
    Optional<Snapshot> read(String packageName) {
        return known.computeIfAbsent(packageName, name -> text(name).flatMap(text -> parse(name, text)));
    }

    /** The conflict of a snapshot that has conflict markers. */
    Optional<RetortException> conflict(String packageName) {
        read(packageName);
        return Optional.ofNullable(conflicts.get(packageName));
    }

    private Optional<Snapshot> parse(String packageName, String text) {
        try {
            return Optional.of(Snapshot.parse(text));
        } catch (RetortException e) {
            RetortException located = e.at(packageName.replace('.', '/') + "/" + NAME);
            if (e.problem() != Problem.CONFLICTED_SNAPSHOT) {
                throw located;
            }
            conflicts.put(packageName, located);
            return Optional.empty();
        }
    }

    private Optional<String> text(String packageName) {
        return given.isPresent()
                ? given.flatMap(path -> read(path, packageName))
                : files.read(StandardLocation.CLASS_OUTPUT, packageName, NAME)
                        .or(() -> files.read(StandardLocation.CLASS_PATH, packageName, NAME));
    }

    private static Optional<String> read(Path path, String packageName) {
        Path file = Files.isDirectory(path)
                ? path.resolve(packageName.replace('.', '/')).resolve(NAME)
                : path;
        try {
            return Files.exists(file) ? Optional.of(LimitedText.of(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }
}
