package dev.retort.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.problem.RetortException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitedTextTest {
    @TempDir
    Path folder;

    @Test
    void aFileAndAStreamOfTheSameBytesAreTheSameText() throws IOException {
        byte[] bytes = "aé東b".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("schema.snapshot"), bytes);

        assertThat(LimitedText.of(file))
                .isEqualTo("aé東b")
                .isEqualTo(LimitedText.of(new ByteArrayInputStream(bytes), "schema.snapshot"));
    }

    @Test
    void aFileOfAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("schema.snapshot"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> LimitedText.of(file))
                .isInstanceOf(RetortException.class)
                .hasMessageStartingWith("[RT301] ")
                .hasMessageContaining("is not UTF-8");
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
