package dev.retort.cli.output;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a verification gets on, on several databases at once: on a terminal one line that is written over and over, elsewhere a line for each
 * check that fails, and now and then one that tells the place. Thread-safe.
 *
 * <pre>
 * h2 3 of 42  postgresql 2 of 42  up, down, up: 7c1e09d4b2aa add booking note
 * </pre>
 */
public final class VerifyProgress implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final int BETWEEN_LINES = 25;

    private final Output output;
    private final @Nullable PrintWriter terminal;
    private final Map<String, String> places = new TreeMap<>();

    /**
     * @param output receives lines
     * @param terminal where a person watches; null for nobody
     */
    VerifyProgress(Output output, @Nullable PrintWriter terminal) {
        this.output = output;
        this.terminal = terminal;
    }

    /** A check begins. */
    public synchronized void begin(String database, String check, int number, int count) {
        if (database.isEmpty()) {
            return;
        }
        String place = "%s %s of %s".formatted(database, number, count);
        places.put(database, place);
        if (terminal == null && number % BETWEEN_LINES == 0) {
            output.progress(place);
        }
        over(String.join("  ", places.values()) + "  " + check);
    }

    /** A check has ended. */
    public synchronized void done(String database, String check, String outcome) {
        if (terminal == null && outcome.equals("FAILED")) {
            output.progress("%s%s: failed".formatted(database.isEmpty() ? "" : database + ": ", check));
        }
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        over("");
    }

    private void over(String line) {
        if (terminal != null) {
            String cut = line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
            terminal.print("\r" + " ".repeat(WIDTH) + "\r" + cut);
            terminal.flush();
        }
    }
}
