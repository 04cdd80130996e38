package dev.retort.cli.doctor;

import dev.retort.cli.output.Cell.Tone;
import java.util.Locale;

/**
 * What a check found.
 *
 * @param check its name: {@code driver}
 * @param state how it is
 * @param text what it is, in a line
 * @param fix what to do about it; empty if there is nothing to do
 */
record Diagnosis(String check, State state, String text, String fix) {

    /** A text that comes from elsewhere may have several lines. */
    Diagnosis {
        text = text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** How something is. */
    enum State {
        /** As it should be. */
        OK("✓", "ok", Tone.GOOD),
        /** It works, and somebody should look at it. */
        WARNING("!", "!", Tone.NOTICE),
        /** It does not work. */
        ERROR("✗", "X", Tone.BAD),
        /** Not examined. */
        SKIPPED("-", "-", Tone.PLAIN);

        private final String mark;
        private final String ascii;
        private final Tone tone;

        State(String mark, String ascii, Tone tone) {
            this.mark = mark;
            this.ascii = ascii;
            this.tone = tone;
        }

        /** The sign in front of a line. */
        String mark(boolean isAscii) {
            return isAscii ? ascii : mark;
        }

        Tone tone() {
            return tone;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
