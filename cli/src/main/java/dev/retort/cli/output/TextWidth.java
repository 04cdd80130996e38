package dev.retort.cli.output;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a text takes: two for a character of East Asian scripts and for an emoji, none for a combining mark. */
final class TextWidth {
    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private static final int FIRST_HALF_WIDTH = 0xFF61;
    private static final int LAST_HALF_WIDTH = 0xFFDC;

    private TextWidth() {}

    /** The columns of a text. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** As much of the beginning of a text as there is room for, with {@code …} at the end if something is left out. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (used + of(text.codePointAt(end)) < columns) {
            used += of(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + "…";
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        if (character >= FIRST_HALF_WIDTH && character <= LAST_HALF_WIDTH) {
            return false;
        }
        return WIDE.contains(UnicodeScript.of(character))
                || isBetween(character, 0x3001, 0x303E) // the punctuation of these scripts
                || isBetween(character, 0xFF01, 0xFF60) // full-width forms of ASCII
                || isBetween(character, 0xFFE0, 0xFFE6)
                || isBetween(character, 0x1F300, 0x1F64F) // emoji
                || isBetween(character, 0x1F680, 0x1F6FF)
                || isBetween(character, 0x1F900, 0x1FAFF);
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
