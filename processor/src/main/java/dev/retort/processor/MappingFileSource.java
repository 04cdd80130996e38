package dev.retort.processor;

import dev.retort.processor.entity.xml.MappingFiles;
import java.util.Optional;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the mapping files of a compilation: in the class output, else on the class path, else on the source path. */
final class MappingFileSource {
    private final CompilerFiles files;
    private @Nullable MappingFiles found;

    MappingFileSource(CompilerFiles files) {
        this.files = files;
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
                .or(() -> files.bytes(StandardLocation.CLASS_PATH, "", path))
                .or(() -> files.bytes(StandardLocation.SOURCE_PATH, "", path));
    }
}
