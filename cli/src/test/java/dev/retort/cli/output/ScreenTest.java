package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void aFileHasNoColours() {
        assertThat(new Screen(false, Map.of("TERM", "xterm")).isColoured()).isFalse();
    }

    @Test
    void theWidthIsTheStatedOneElseEighty() {
        assertThat(new Screen(false, Map.of("COLUMNS", "132")).width()).isEqualTo(132);
        assertThat(new Screen(false, Map.of("COLUMNS", "0")).width()).isEqualTo(80);
        assertThat(new Screen(false, Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
        assertThat(Screen.none().width()).isEqualTo(80);
    }
}
