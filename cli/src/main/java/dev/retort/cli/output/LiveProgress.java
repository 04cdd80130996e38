package dev.retort.cli.output;

import dev.retort.revision.RevisionNode;
import dev.retort.run.CallbackContext;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal what runs now and for how long, on one line that is written over and over; a line stays of each revision that is done.
 *
 * <pre>
 * upgrade 7c1e09d4b2aa  add booking note  3 of 40  1.2 s  alter table booking add column …
 * </pre>
 */
final class LiveProgress implements Progress {
    private static final int WIDTH = 79;
    private static final int TICK_MILLIS = 200;

    private final PrintWriter out;
    private final LongSupplier nanos;
    private final ScheduledExecutorService ticker;
    private String revision = "";
    private String statement = "";
    private long begun;
    private int count;

    LiveProgress(PrintWriter out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        this.ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "retort progress");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to count the time on the screen. */
    LiveProgress started() {
        var unused = ticker.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    @Override
    public synchronized void waiting(String holder, Duration patience) {
        out.println(WAITING.formatted(holder, patience.toSeconds()));
        out.flush();
    }

    @Override
    public synchronized void waitingForTable(
            CallbackContext run, RevisionNode revision, String statement, List<String> holders) {
        over("");
        out.println(Progress.waitingForTable(statement, holders));
        tick();
    }

    @Override
    public synchronized void beforeRevision(CallbackContext run, RevisionNode begun) {
        revision = "%s %s  %s".formatted(run.direction().command(), begun.id(), begun.message());
        statement = "";
        count = 0;
        this.begun = nanos.getAsLong();
        tick();
    }

    @Override
    public synchronized void beforeStatement(
            CallbackContext run, RevisionNode revision, String sql, int number, int of) {
        statement = "  %s of %s  %%s  %s"
                .formatted(number, of, sql.replaceAll("\\s+", " ").replace("%", "%%"));
    }

    @Override
    public synchronized void afterStatement(
            CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
        count++;
    }

    @Override
    public synchronized void batchFilled(
            CallbackContext run, RevisionNode revision, String sql, long filled, long total) {
        statement = "  %s of %s rows  %%s  %s"
                .formatted(filled, total, sql.replaceAll("\\s+", " ").replace("%", "%%"));
    }

    @Override
    public synchronized void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
        over("%s  %s statement%s, %s".formatted(this.revision, count, count == 1 ? "" : "s", seconds(elapsed)));
        out.println();
        out.flush();
        this.revision = "";
    }

    /** Rewrites the line. */
    synchronized void tick() {
        if (!revision.isEmpty()) {
            String elapsed = seconds(Duration.ofNanos(nanos.getAsLong() - begun));
            over(revision + (statement.isEmpty() ? "  " + elapsed : statement.formatted(elapsed)));
        }
    }

    /** After a failure, the line stays, and the message follows below it. */
    @Override
    public synchronized void close() {
        ticker.shutdownNow();
        if (!revision.isEmpty()) {
            out.println();
            out.flush();
        }
    }

    private void over(String line) {
        String cut = line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
        out.print("\r" + " ".repeat(WIDTH) + "\r" + cut);
        out.flush();
    }

    private static String seconds(Duration elapsed) {
        return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
    }
}
