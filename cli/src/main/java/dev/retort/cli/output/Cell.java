package dev.retort.cli.output;

import dev.retort.report.text.ControlCharacters;

/**
 * A part of a line in a {@link Listing}.
 *
 * @param text its text
 * @param tone its colour, where there are colours
 */
public record Cell(String text, Tone tone) {

    /** What a colour tells. The text always tells it too. */
    public enum Tone {
        /** No colour. */
        PLAIN(""),
        /** Green: it is as it should be. */
        GOOD("32"),
        /** Yellow: somebody should look at it. */
        NOTICE("33"),
        /** Red: it stops somebody. */
        BAD("31");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /** A text without a colour. */
    public static Cell of(String text) {
        return new Cell(text, Tone.PLAIN);
    }

    /** The text as it is printed: its {@linkplain ControlCharacters control characters} are escaped. */
    String shown(boolean coloured) {
        String plain = ControlCharacters.escaped(text);
        return coloured && tone != Tone.PLAIN ? "\u001b[" + tone.code + "m" + plain + "\u001b[0m" : plain;
    }

    int width() {
        return TextWidth.of(ControlCharacters.escaped(text));
    }
}
