package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.run.CallbackContext;
import dev.retort.run.history.Direction;
import dev.retort.run.session.JdbcSession;
import dev.retort.run.session.Session;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveProgressTest {
    private static final RevisionNode REVISION =
            new RevisionNode("7c1e09d4b2aa", List.of(), new RevisionBody("add note", List.of(), List.of(), Set.of()));

    private Session session;
    private final StringWriter screen = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @BeforeEach
    void connect() throws SQLException {
        session = new JdbcSession(DriverManager.getConnection("jdbc:h2:mem:"));
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    /** What a person sees: the last of what was written over each other, line by line. */
    private String seen() {
        return Stream.of(screen.toString().split("\n"))
                .map(line -> line.stripTrailing().substring(line.stripTrailing().lastIndexOf('\r') + 1))
                .toList()
                .toString();
    }

    private CallbackContext run(Direction direction) {
        return new CallbackContext(session, "h2", direction);
    }

    private void pass(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Test
    void theLineSaysWhatRunsAndForHowLongAndStaysWhenItIsDone() {
        try (LiveProgress progress = new LiveProgress(new LiveLine(new PrintWriter(screen), 80), nanos::get)) {
            progress.beforeRevision(run(Direction.UPGRADE), REVISION);
            assertThat(seen()).isEqualTo("[upgrade 7c1e09d4b2aa  add note  0.0 s]");
            pass(1_240);
            progress.beforeStatement(
                    run(Direction.UPGRADE),
                    REVISION,
                    "alter table booking\n  add column note varchar(500) default '100%'",
                    3,
                    40);
            progress.tick();
            assertThat(seen())
                    .isEqualTo("[upgrade 7c1e09d4b2aa  add note  3 of 40  1.2 s  alter table booking add column…]");
            progress.afterStatement(run(Direction.UPGRADE), REVISION, "alter table booking", Duration.ofSeconds(1));
            progress.revisionRecorded(run(Direction.UPGRADE), REVISION, Duration.ofMillis(2_000));
            assertThat(seen()).isEqualTo("[upgrade 7c1e09d4b2aa  add note  1 statement, 2.0 s]");
            progress.tick();
            progress.beforeRevision(run(Direction.DOWNGRADE), REVISION);
            assertThat(seen())
                    .isEqualTo(
                            "[upgrade 7c1e09d4b2aa  add note  1 statement, 2.0 s, downgrade 7c1e09d4b2aa  add note  0.0 s]");
        }
        assertThat(screen.toString()).as("a message comes below the line").endsWith(System.lineSeparator());
    }

    @Test
    void aLineStaysOfATableThatIsWaitedForAndTheTimeGoesOn() {
        try (LiveProgress progress = new LiveProgress(new LiveLine(new PrintWriter(screen), 80), nanos::get)) {
            progress.beforeRevision(run(Direction.UPGRADE), REVISION);
            pass(2_100);
            progress.waitingForTable(
                    run(Direction.UPGRADE), REVISION, "alter table booking", List.of("process 7", "process 8"));
        }
        assertThat(seen())
                .isEqualTo("[  waiting for a table (process 7; process 8)  alter table booking,"
                        + " upgrade 7c1e09d4b2aa  add note  2.1 s]");
    }

    @Test
    void aLineStaysOfWhoIsWaitedFor() {
        try (LiveProgress progress = new LiveProgress(new LiveLine(new PrintWriter(screen), 80), nanos::get)) {
            progress.waiting("process 4711, user bookings", Duration.ofMinutes(5));
            progress.beforeRevision(run(Direction.UPGRADE), REVISION);
        }
        assertThat(seen())
                .isEqualTo(
                        "[waiting for another run (process 4711, user bookings), at most 300 s, upgrade 7c1e09d4b2aa  add note  0.0 s]");
    }

    @Test
    void aRepeatableHasALineOfItsOwn() {
        try (LiveProgress progress = new LiveProgress(new LiveLine(new PrintWriter(screen), 80), nanos::get)) {
            progress.beforeRepeatable(run(Direction.UPGRADE), "com.acme.migrations.DailySales");
            pass(300);
            progress.tick();
            assertThat(seen()).isEqualTo("[repeatable com.acme.migrations.DailySales  0.3 s]");
            progress.repeatableRecorded(
                    run(Direction.UPGRADE), "com.acme.migrations.DailySales", Duration.ofMillis(400));
        }
        assertThat(seen()).isEqualTo("[repeatable com.acme.migrations.DailySales  0.4 s]");
    }

    @Test
    void aBackfillTellsHowMuchLongerItTakes() {
        try (LiveProgress progress = new LiveProgress(new LiveLine(new PrintWriter(screen), 80), nanos::get)) {
            progress.beforeRevision(run(Direction.UPGRADE), REVISION);
            progress.beforeStatement(run(Direction.UPGRADE), REVISION, "update booking", 1, 1);
            pass(20_000);
            progress.batchFilled(run(Direction.UPGRADE), REVISION, "update booking", 10_000, 50_000);
            progress.tick();
            assertThat(seen())
                    .isEqualTo("[upgrade 7c1e09d4b2aa  add note  10000 of 50000 rows  20.0 s, about 1 min 20 s …]");
        }
    }
}
