package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RemainingTest {
    @Test
    void theRestTakesAsLongAStepAsTheFirstSteps() {
        assertThat(Remaining.of(Duration.ofSeconds(10), 25, 100)).isEqualTo(", about 30 s left");
        assertThat(Remaining.of(Duration.ofSeconds(60), 1_000_000, 11_000_000)).isEqualTo(", about 10 min 0 s left");
        assertThat(Remaining.of(Duration.ofHours(1), 1, 3)).isEqualTo(", about 2 h 0 min left");
    }

    @Test
    void nothingIsToldTooEarlyNorAtTheEnd() {
        assertThat(Remaining.of(Duration.ofSeconds(10), 0, 100)).isEmpty();
        assertThat(Remaining.of(Duration.ofMillis(1_900), 50, 100)).isEmpty();
        assertThat(Remaining.of(Duration.ofSeconds(10), 100, 100)).isEmpty();
        assertThat(Remaining.of(Duration.ofSeconds(10), 120, 100)).isEmpty();
    }

    @Test
    void aTimeIsReadable() {
        assertThat(Remaining.text(Duration.ofMillis(1_240))).isEqualTo("1.2 s");
        assertThat(Remaining.text(Duration.ofSeconds(200))).isEqualTo("3 min 20 s");
        assertThat(Remaining.text(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    }
}
