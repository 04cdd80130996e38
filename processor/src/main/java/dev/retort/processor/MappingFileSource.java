package dev.retort.processor;

import dev.retort.processor.entity.xml.MappingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mapping files of a compilation: in the class output, else in the folder of resources that {@code retort.snapshot} names, else on
 * the class path, else on the source path.
 */
final class MappingFileSource {
    private final CompilerFiles files;
    private final Optional<Path> resources;
    private @Nullable MappingFiles found;

    MappingFileSource(CompilerFiles files, Optional<Path> resources) {
        this.files = files;
        this.resources = resources.filter(Files::isDirectory);
    }

    /**
     * The files, read once.
     *
     * @throws dev.retort.problem.RetortException if one is not well-formed (RT126) or is missing (RT129)
     */
    MappingFiles get() {
        MappingFiles known = found;
        if (known == null) {
            known = MappingFiles.read(this::file);
            found = known;
        }
        return known;
    }

    private Optional<byte[]> file(String path) {
        return files.bytes(StandardLocation.CLASS_OUTPUT, "", path)
                .or(() -> resources.map(root -> root.resolve(path)).flatMap(MappingFileSource::read))
                .or(() -> files.bytes(StandardLocation.CLASS_PATH, "", path))
                .or(() -> files.bytes(StandardLocation.SOURCE_PATH, "", path));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }
}
