package dev.retort.cli.output;

import dev.retort.fleet.rollout.FleetListener;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a run over a fleet gets on: on a terminal one line that is written over and over, elsewhere a line now and then; a line for each
 * tenant that fails stays. Thread-safe.
 *
 * <pre>
 * 1200 of 10000 tenants  34.2 per second  35.1 s, about 4 min 17 s left  2 failed
 * </pre>
 */
public final class FleetProgress implements FleetListener, AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final double NANOS = 1e9;

    private final Output output;
    private final @Nullable LiveLine terminal;
    private final LongSupplier nanos;
    private long begun;
    private long reported;
    private int tenants;
    private int current;
    private int ended;
    private int failed;

    /**
     * @param output receives lines
     * @param terminal where a person watches; null for nobody
     * @param nanos tells the time
     */
    FleetProgress(Output output, @Nullable LiveLine terminal, LongSupplier nanos) {
        this.output = output;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.reported = begun;
        if (terminal != null) {
            terminal.repeat(this::tick);
        }
    }

    @Override
    public synchronized void begin(int all, int foundCurrent) {
        begun = nanos.getAsLong();
        reported = begun;
        tenants = all;
        current = foundCurrent;
        tick();
    }

    @Override
    public synchronized void wave(int number, int of, int size) {
        if (of > 1) {
            line("wave %s of %s: %s tenant%s".formatted(number, of, size, size == 1 ? "" : "s"));
        }
    }

    @Override
    public synchronized void ended(TenantResult result) {
        ended++;
        if (result.outcome() == Outcome.FAILED) {
            failed++;
            line(result.tenant() + ": failed: "
                    + result.message().lines().findFirst().orElse(""));
        }
        if (terminal == null && nanos.getAsLong() - reported >= BETWEEN.toNanos()) {
            reported = nanos.getAsLong();
            output.progress(place());
        }
    }

    @Override
    public synchronized void stopping(String reason) {
        line("stopping: " + reason);
    }

    private void line(String text) {
        if (terminal == null) {
            output.progress(text);
        } else {
            terminal.over("");
            terminal.print(text);
            tick();
        }
    }

    private String place() {
        Duration elapsed = Duration.ofNanos(nanos.getAsLong() - begun);
        double rate = ended / Math.max(elapsed.toNanos() / NANOS, 1e-3);
        return "%s of %s tenants  %s per second  %s%s%s"
                .formatted(
                        current + ended,
                        tenants,
                        String.format(Locale.ROOT, "%.1f", rate),
                        Remaining.text(elapsed),
                        Remaining.of(elapsed, ended, tenants - (long) current),
                        failed == 0 ? "" : "  " + failed + " failed");
    }

    /** Rewrites the line. */
    synchronized void tick() {
        if (terminal != null && tenants > 0) {
            terminal.over(place());
        }
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        if (terminal != null) {
            terminal.stop();
            terminal.over("");
        }
    }
}
