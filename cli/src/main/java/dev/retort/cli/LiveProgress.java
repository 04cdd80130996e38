package dev.retort.cli;

import dev.retort.revision.Revision;
import dev.retort.run.Direction;
import java.io.PrintWriter;
import java.time.Duration;
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
    public synchronized void begun(Revision begun, Direction direction) {
        revision = "%s %s  %s".formatted(direction.command(), begun.id(), begun.message());
        statement = "";
        count = 0;
        this.begun = nanos.getAsLong();
        tick();
    }

    @Override
    public synchronized void running(Revision revision, String sql, int number, int of) {
        statement = "  %d of %d  %%s  %s"
                .formatted(number, of, sql.replaceAll("\\s+", " ").replace("%", "%%"));
    }

    @Override
    public synchronized void ran(Revision revision, String statement, Duration elapsed) {
        count++;
    }

    @Override
    public synchronized void filled(Revision revision, String sql, long filled, long total) {
        statement = "  %d of %d rows  %%s  %s"
                .formatted(filled, total, sql.replaceAll("\\s+", " ").replace("%", "%%"));
    }

    @Override
    public synchronized void done(Revision revision, Direction direction, Duration elapsed) {
        over("%s  %d statement%s, %s".formatted(this.revision, count, count == 1 ? "" : "s", seconds(elapsed)));
        out.println();
        out.flush();
        this.revision = "";
    }

    /** Writes the line anew. */
    synchronized void tick() {
        if (!revision.isEmpty()) {
            String elapsed = seconds(Duration.ofNanos(nanos.getAsLong() - begun));
            over(revision + (statement.isEmpty() ? "  " + elapsed : statement.formatted(elapsed)));
        }
    }

    /** Where a run failed, its line stays: what the message says comes below it. */
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
