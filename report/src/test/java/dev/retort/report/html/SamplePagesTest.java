package dev.retort.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the pages that a browser opens afterwards ({@code make report-test}), and limits their size in bytes. */
class SamplePagesTest {
    private static final Path FOLDER = Path.of("target", "pages");

    @ParameterizedTest
    @CsvSource({"30, 200000", "300, 750000", "1000, 2000000"})
    void aPageIsSmallEnoughForAMail(int tables, int limit) throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve("tables-" + tables + ".html");

        Files.writeString(file, SampleModel.page(tables));

        assertThat(Files.size(file)).isLessThan(limit);
    }
}
