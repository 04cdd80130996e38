package dev.retort.cli.output;

import dev.retort.revision.RevisionNode;
import dev.retort.run.CallbackContext;
import java.time.Duration;
import java.util.List;

/** Tells, a line each, which revision runs, which statements take long, how far a backfill is, and when it is done. */
final class PlainProgress implements Progress {
    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Output output;
    private int statements;
    private int together;
    private long statementBegun;
    private long reported;

    PlainProgress(Output output) {
        this.output = output;
    }

    @Override
    public void waiting(String holder, Duration patience) {
        output.progress(WAITING.formatted(holder, patience.toSeconds()));
    }

    @Override
    public void waitingForTable(CallbackContext run, RevisionNode revision, String statement, List<String> holders) {
        output.progress(Progress.waitingForTable(statement, holders));
    }

    @Override
    public void beforeRevision(CallbackContext run, RevisionNode revision) {
        statements = 0;
        reported = System.nanoTime();
        output.progress("%s %s  %s".formatted(run.direction().command(), revision.id(), revision.message()));
    }

    @Override
    public void beforeRepeatable(CallbackContext run, String repeatable) {
        output.progress("repeatable %s".formatted(repeatable));
    }

    @Override
    public void repeatableRecorded(CallbackContext run, String repeatable, Duration elapsed) {
        output.progress("  done, in %s ms".formatted(elapsed.toMillis()));
    }

    @Override
    public void beforeStatement(CallbackContext run, RevisionNode revision, String statement, int number, int count) {
        together = 0;
        statementBegun = System.nanoTime();
    }

    /** The duration of a single statement is unknown if several were sent together. */
    @Override
    public void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
        statements++;
        together++;
        if (elapsed.compareTo(LONG) >= 0) {
            String which = together == 1 ? "" : "%s statements, the last of them  ".formatted(together);
            output.progress("  %s ms  %s%s".formatted(elapsed.toMillis(), which, statement));
        }
    }

    @Override
    public void batchFilled(CallbackContext run, RevisionNode revision, String statement, long filled, long total) {
        if (System.nanoTime() - reported >= BETWEEN.toNanos()) {
            reported = System.nanoTime();
            Duration elapsed = Duration.ofNanos(reported - statementBegun);
            output.progress("  %s of %s rows, %s%s  %s"
                    .formatted(
                            filled, total, Remaining.text(elapsed), Remaining.of(elapsed, filled, total), statement));
        }
    }

    @Override
    public void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
        output.progress("  done, %s statement%s in %s ms"
                .formatted(statements, statements == 1 ? "" : "s", elapsed.toMillis()));
    }

    /** Every line is there already. */
    @Override
    public void close() {}
}
