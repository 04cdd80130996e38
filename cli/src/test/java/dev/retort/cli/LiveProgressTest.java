package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.Body;
import dev.retort.revision.Revision;
import dev.retort.run.Direction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveProgressTest {
    private static final Revision REVISION =
            new Revision("7c1e09d4b2aa", List.of(), new Body("add note", List.of(), List.of(), Set.of()));

    private final StringWriter screen = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    /** What a person sees: the last of what was written over each other, line by line. */
    private String seen() {
        return Stream.of(screen.toString().split("\n"))
                .map(line -> line.stripTrailing().substring(line.stripTrailing().lastIndexOf('\r') + 1))
                .toList()
                .toString();
    }

    private void pass(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Test
    void theLineSaysWhatRunsAndForHowLongAndStaysWhenItIsDone() {
        try (LiveProgress progress = new LiveProgress(new PrintWriter(screen), nanos::get)) {
            progress.begun(REVISION, Direction.UPGRADE);
            assertThat(seen()).isEqualTo("[upgrade 7c1e09d4b2aa  add note  0.0 s]");
            pass(1_240);
            progress.running(REVISION, "alter table booking\n  add column note varchar(500) default '100%'", 3, 40);
            progress.tick();
            assertThat(seen())
                    .isEqualTo("[upgrade 7c1e09d4b2aa  add note  3 of 40  1.2 s  alter table booking add column…]");
            progress.ran(REVISION, "alter table booking", Duration.ofSeconds(1));
            progress.done(REVISION, Direction.UPGRADE, Duration.ofMillis(2_000));
            assertThat(seen()).isEqualTo("[upgrade 7c1e09d4b2aa  add note  1 statement, 2.0 s]");
            progress.tick();
            progress.begun(REVISION, Direction.DOWNGRADE);
            assertThat(seen())
                    .isEqualTo(
                            "[upgrade 7c1e09d4b2aa  add note  1 statement, 2.0 s, downgrade 7c1e09d4b2aa  add note  0.0 s]");
        }
        assertThat(screen.toString()).as("a message comes below the line").endsWith(System.lineSeparator());
    }

    @Test
    void aLineStaysOfWhoIsWaitedFor() {
        try (LiveProgress progress = new LiveProgress(new PrintWriter(screen), nanos::get)) {
            progress.waiting("process 4711, user bookings", Duration.ofMinutes(5));
            progress.begun(REVISION, Direction.UPGRADE);
        }
        assertThat(seen())
                .isEqualTo(
                        "[waiting for another run (process 4711, user bookings), 300 s at most, upgrade 7c1e09d4b2aa  add note  0.0 s]");
    }
}
