package dev.retort.cli.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptVersionTest {
    private static final Instant NOW = Instant.parse("2026-11-30T06:05:04Z");

    @ParameterizedTest
    @CsvSource({
        "7, 8",
        "9, 10",
        "007, 008",
        "099, 100",
        "1_2, 1_3",
        "1.9, 1.10",
        "2026_01, 2026_02",
        "20240101, 20240102",
        "20240101120000, 20261130060504",
        "202401011200, 202611300605",
        "20270101120000, 20270101120001"
    })
    void theNextOneIsInTheSameStyle(String version, String next) {
        assertThat(new ScriptVersion(version).next(NOW).text()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, -1", "9, 10, -1", "1_2, 1.2, 0", "1, 01, 0", "1, 1.0, 0", "2, 1.9, 1", "1.10, 1.9, 1"})
    void comparesNumberByNumber(String one, String other, int order) {
        assertThat(Integer.signum(new ScriptVersion(one).compareTo(new ScriptVersion(other))))
                .isEqualTo(order);
    }
}
