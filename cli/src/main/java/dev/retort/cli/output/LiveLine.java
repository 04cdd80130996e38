package dev.retort.cli.output;

import dev.retort.report.text.ControlCharacters;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line of a terminal that is written over and over. Not thread-safe. */
final class LiveLine {
    private static final int TICK_MILLIS = 200;

    private final PrintWriter out;
    private final int width;
    private final ScheduledExecutorService ticker;

    /**
     * @param out the terminal
     * @param columns its width; the last column stays free, where some terminals begin a new line
     */
    LiveLine(PrintWriter out, int columns) {
        this.out = out;
        this.width = Math.max(columns - 1, 1);
        this.ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "retort progress");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Calls something again and again that writes the line, so that the time on it goes on. */
    void repeat(Runnable tick) {
        var unused = ticker.scheduleAtFixedRate(tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Writes the line, as much of it as there is room for. */
    void over(String line) {
        out.print("\r" + " ".repeat(width) + "\r" + TextWidth.cut(ControlCharacters.escaped(line), width));
        out.flush();
    }

    /** Leaves the line as it is, and begins a new one. */
    void keep() {
        out.println();
        out.flush();
    }

    /** Writes a line of its own, which stays. */
    void print(String line) {
        out.println(ControlCharacters.escaped(line));
        out.flush();
    }

    /** Ends the repetition. */
    void stop() {
        ticker.shutdownNow();
    }
}
