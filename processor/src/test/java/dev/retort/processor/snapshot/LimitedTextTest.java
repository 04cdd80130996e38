package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.problem.RetortException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitedTextTest {
    @TempDir
    Path folder;

    @Test
    void aFileAndAStreamOfTheSameBytesAreTheSameText() throws IOException {
        byte[] bytes = {'a', (byte) 0xc3, (byte) 0xa9, (byte) 0xff, 'b'};
        Path file = Files.write(folder.resolve("schema.snapshot"), bytes);

        assertThat(LimitedText.of(file))
                .isEqualTo("a\u00e9\ufffdb")
                .isEqualTo(LimitedText.of(new ByteArrayInputStream(bytes), "schema.snapshot"));
    }

    /** A device states no size, as a pipe does not. */
    @Test
    void aFileThatStatesNoSizeIsNotReadToItsEnd() {
        Path endless = Path.of("/dev/zero");
        assumeThat(endless).exists();

        assertThatThrownBy(() -> LimitedText.of(endless))
                .isInstanceOf(RetortException.class)
                .hasMessageStartingWith("[RT326] /dev/zero is larger than 64 MB");
    }
}
