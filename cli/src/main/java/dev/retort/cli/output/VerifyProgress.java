package dev.retort.cli.output;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a verification gets on, on several databases at once: on a terminal one line that is written over and over, elsewhere a line for each
 * check that fails, and now and then one that tells the place. Thread-safe.
 *
 * <pre>
 * h2 3 of 42  postgresql 2 of 42  4.1 s, about 50 s left  up, down, up: 7c1e09d4b2aa add booking note
 * </pre>
 */
public final class VerifyProgress implements AutoCloseable {
    private static final int BETWEEN_LINES = 25;

    private final Output output;
    private final @Nullable LiveLine terminal;
    private final LongSupplier nanos;
    private final Map<String, Place> places = new TreeMap<>();
    private final long begun;
    private String running = "";

    /** Where a database is: its checks run in order. */
    private record Place(String database, int number, int count) {
        @Override
        public String toString() {
            return "%s %s of %s".formatted(database, number, count);
        }

        double share() {
            return (double) number / count;
        }
    }

    /**
     * @param output receives lines
     * @param terminal where a person watches; null for nobody
     * @param nanos tells the time
     */
    VerifyProgress(Output output, @Nullable LiveLine terminal, LongSupplier nanos) {
        this.output = output;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        if (terminal != null) {
            terminal.repeat(this::tick);
        }
    }

    /** A check begins. */
    public synchronized void begin(String database, String check, int number, int count) {
        if (database.isEmpty()) {
            return;
        }
        Place place = new Place(database, number, count);
        places.put(database, place);
        running = check;
        if (terminal == null && number % BETWEEN_LINES == 0) {
            Duration elapsed = Duration.ofNanos(nanos.getAsLong() - begun);
            output.progress(
                    "%s  %s%s".formatted(place, Remaining.text(elapsed), Remaining.of(elapsed, number - 1L, count)));
        }
        tick();
    }

    /** A check has ended. */
    public synchronized void done(String database, String check, String outcome) {
        if (terminal == null && outcome.equals("FAILED")) {
            output.progress("%s%s: failed".formatted(database.isEmpty() ? "" : database + ": ", check));
        }
    }

    /** Rewrites the line. The rest takes as long as the database that has come the least far. */
    synchronized void tick() {
        if (terminal == null || places.isEmpty()) {
            return;
        }
        Duration elapsed = Duration.ofNanos(nanos.getAsLong() - begun);
        String left = places.values().stream()
                .min(Comparator.comparingDouble(Place::share))
                .map(slowest -> Remaining.of(elapsed, slowest.number() - 1L, slowest.count()))
                .orElse("");
        String where = places.values().stream().map(Place::toString).collect(Collectors.joining("  "));
        terminal.over(where + "  " + Remaining.text(elapsed) + left + "  " + running);
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
