package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VerifyProgressTest {
    private final StringWriter screen = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    /** The last of what was written over each other. */
    private String seen() {
        String line = screen.toString().stripTrailing();
        return line.substring(line.lastIndexOf('\r') + 1);
    }

    @Test
    void theLineTellsThePlacesTheTimeAndWhatTheSlowestDatabaseStillTakes() {
        Output unused = new Output(Screen.none());
        LiveLine line = new LiveLine(new PrintWriter(screen), 80);
        try (VerifyProgress progress = new VerifyProgress(unused, line, nanos::get)) {
            progress.begin("h2", "up", 1, 40);
            assertThat(seen()).isEqualTo("h2 1 of 40  0.0 s  up");
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(90));
            progress.begin("h2", "up, down", 31, 40);
            progress.begin("postgresql", "up", 11, 40);
            assertThat(seen()).isEqualTo("h2 31 of 40  postgresql 11 of 40  1 min 30 s, about 4 min 30 s left  up");
        }
        assertThat(screen.toString()).as("the line is cleared").endsWith(" \r");
    }
}
