package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProcessorOptionsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(retort\\.\\w+)` \\| (.*) \\|$");

    @Test
    void thePageHasEveryOptionAndEveryValueOfDrift() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "processor-options.md"));
        assertThat(ROW.matcher(page).results())
                .extracting(row -> row.group(1))
                .containsExactlyInAnyOrderElementsOf(ProcessorOptions.NAMES);
        assertThat(Arrays.stream(Drift.values()).map(value -> "`" + value.name().toLowerCase(Locale.ROOT) + "`"))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(page).contains(value));
    }
}
