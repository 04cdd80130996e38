package dev.retort.processor.snapshot;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that describes a schema, unless the file is larger than one can be: then something else was written to it. */
public final class LimitedText {
    /** A schema of 10,000 tables with 50 columns each takes about half of it. */
    private static final int MEGABYTES = 64;

    private static final int BYTES = MEGABYTES << 20;

    private LimitedText() {}

    /**
     * Reads a file.
     *
     * @throws RetortException RT326 if it is larger, RT301 if it is not UTF-8
     */
    public static String of(Path file) throws IOException {
        // Not by its size: that of a pipe is 0, and a file may grow meanwhile.
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream, file.toString());
        }
    }

    /**
     * Reads a stream, which the caller closes.
     *
     * @param name what the file is called
     * @throws RetortException RT326 if it is larger, RT301 if it is not UTF-8
     */
    public static String of(InputStream stream, String name) throws IOException {
        byte[] bytes = stream.readNBytes(BYTES + 1);
        if (bytes.length > BYTES) {
            throw new RetortException(
                    Problem.FILE_TOO_LARGE,
                    "%s is larger than %s MB, the most that Retort reads. A schema does not get that large, so something else was probably written to the file. Compile again to rewrite a file of the compiler; restore a snapshot from version control."
                            .formatted(name, MEGABYTES));
        }
        return text(bytes, name);
    }

    /** A letter that was replaced would be drafted as a change. */
    private static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RetortException(
                    Problem.BROKEN_SNAPSHOT,
                    "%s is not UTF-8: something has converted or cut it. Compile again to rewrite a file of the compiler; restore a snapshot from version control."
                            .formatted(name),
                    e);
        }
    }
}
