package dev.retort.cli;

import dev.retort.revision.Revision;
import dev.retort.run.Direction;
import java.time.Duration;

/** Tells, a line each, which revision runs, which statements take long, how far a backfill is, and when it is done. */
final class PlainProgress implements Progress {
    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Output output;
    private int statements;
    private int together;
    private long said;

    PlainProgress(Output output) {
        this.output = output;
    }

    @Override
    public void waiting(String holder, Duration patience) {
        output.progress(WAITING.formatted(holder, patience.toSeconds()));
    }

    @Override
    public void begun(Revision revision, Direction direction) {
        statements = 0;
        said = System.nanoTime();
        output.progress("%s %s  %s".formatted(direction.command(), revision.id(), revision.message()));
    }

    @Override
    public void running(Revision revision, String statement, int number, int count) {
        together = 0;
    }

    /** Of statements that were sent at once nobody knows which took how long. */
    @Override
    public void ran(Revision revision, String statement, Duration elapsed) {
        statements++;
        together++;
        if (elapsed.compareTo(LONG) >= 0) {
            String which = together == 1 ? "" : "%d statements, the last of them  ".formatted(together);
            output.progress("  %d ms  %s%s".formatted(elapsed.toMillis(), which, statement));
        }
    }

    @Override
    public void filled(Revision revision, String statement, long filled, long total) {
        if (System.nanoTime() - said >= BETWEEN.toNanos()) {
            said = System.nanoTime();
            output.progress("  %d of %d rows  %s".formatted(filled, total, statement));
        }
    }

    @Override
    public void done(Revision revision, Direction direction, Duration elapsed) {
        output.progress("  done, %d statement%s in %d ms"
                .formatted(statements, statements == 1 ? "" : "s", elapsed.toMillis()));
    }

    /** Every line is there already. */
    @Override
    public void close() {}
}
