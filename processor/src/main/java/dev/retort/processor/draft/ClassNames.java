package dev.retort.processor.draft;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How the class of a revision is called: {@code AddBookingNote_7c1e} for the message "add booking note". */
final class ClassNames {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST = 60;
    private static final int ID_DIGITS = 4;

    private ClassNames() {}

    /** The words of the message as far as they fit, without what file names and old tools stumble over, and the begin of the id. */
    static String of(String message, String id) {
        String plain = MARKS.matcher(Normalizer.normalize(message, Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder name = new StringBuilder();
        WORD.matcher(plain)
                .results()
                .map(word -> capitalized(word.group()))
                .map(word -> word.substring(0, Math.min(word.length(), MOST)))
                .takeWhile(word -> name.isEmpty() || name.length() + word.length() <= MOST)
                .forEach(name::append);
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, "Revision");
        }
        return name + "_" + id.substring(0, Math.min(ID_DIGITS, id.length()));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
