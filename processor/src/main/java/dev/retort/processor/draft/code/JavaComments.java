package dev.retort.processor.draft.code;

import java.util.ArrayList;
import java.util.List;

/** Text for comments: nothing in it ends the comment or means something else to javac. */
public final class JavaComments {
    private static final int LINE = 110;

    private JavaComments() {}

    /** The text, broken between words into lines that are easy to read. */
    public static String wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : safe(text).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /** The text on one line. Javac reads Unicode escapes in comments too. */
    public static String safe(String text) {
        return text.replaceAll("\\R", " ").replace("\\u", "\\ u").replace("*/", "* /");
    }
}
