package dev.retort.cli.output;

import java.time.Duration;
import java.util.Locale;

/** How long something takes, in words. */
final class Remaining {
    /** Too little was done before to tell anything. */
    private static final Duration FIRST = Duration.ofSeconds(2);

    private Remaining() {}

    /** {@code , about 40 s left}: what the rest will take if it goes on as it did; empty as long as nobody can tell. */
    static String of(Duration elapsed, long done, long total) {
        if (done <= 0 || done >= total || elapsed.compareTo(FIRST) < 0) {
            return "";
        }
        double perStep = (double) elapsed.toMillis() / done;
        Duration left = Duration.ofMillis(Math.round(perStep * (total - done)));
        return ", about " + whole(left) + " left";
    }

    /** {@code 1.2 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
    static String text(Duration elapsed) {
        return elapsed.toMinutes() == 0
                ? String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0)
                : whole(elapsed);
    }

    private static String whole(Duration time) {
        if (time.toMinutes() == 0) {
            return time.toSeconds() + " s";
        }
        return time.toHours() == 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}
