package dev.retort.conformance.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL as words: names as the database keeps them, whether they stood in quotes or not; literals to the letter; every other character
 * alone. White space and comments are gone, and nothing else.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("--[^\\n]*|(?<literal>[nN]?'(?:[^']|'')*')"
            + "|\"(?<quoted>(?:[^\"]|\"\")+)\"|\\[(?<bracketed>[^\\]]+)]"
            + "|(?<plain>[\\p{L}\\p{N}_$#@]+)|(?<other>\\S)");

    private Words() {}

    /** The statements of a script. */
    static List<List<String>> statements(String script, Vendor vendor) {
        List<List<String>> statements = new ArrayList<>();
        List<String> statement = new ArrayList<>();
        Matcher matcher = WORD.matcher(script);
        while (matcher.find()) {
            String word = word(matcher, vendor);
            if (word.equals(";")) {
                add(statements, statement);
                statement = new ArrayList<>();
            } else if (!word.isEmpty()) {
                statement.add(word);
            }
        }
        add(statements, statement);
        return statements;
    }

    private static void add(List<List<String>> statements, List<String> statement) {
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
    }

    private static String word(Matcher matcher, Vendor vendor) {
        if (matcher.group("quoted") != null) {
            return vendor.stored(matcher.group("quoted").replace("\"\"", "\""), true);
        }
        if (matcher.group("bracketed") != null) {
            return vendor.stored(matcher.group("bracketed"), true);
        }
        if (matcher.group("plain") != null) {
            return vendor.stored(matcher.group("plain"), false);
        }
        if (matcher.group("literal") != null) {
            return matcher.group("literal");
        }
        return matcher.group("other") == null ? "" : matcher.group("other");
    }

    /** What stands between commas that are in no parentheses. */
    static List<List<String>> parts(List<String> words) {
        List<List<String>> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += depth(words.get(i));
            if (depth == 0 && words.get(i).equals(",")) {
                parts.add(words.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(words.subList(start, words.size()));
        return parts;
    }

    /** Where the parenthesis that opens at a position is closed. */
    static int closing(List<String> words, int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += depth(words.get(i));
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("not closed: " + words);
    }

    static int depth(String word) {
        return word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
    }

    static boolean begin(List<String> words, String... with) {
        return words.size() >= with.length && words.subList(0, with.length).equals(List.of(with));
    }

    static String text(List<String> words) {
        return String.join(" ", words);
    }
}
