package dev.retort.processor.snapshot;

import dev.retort.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is read from left to right, word by word. */
final class LineReader {
    private static final Pattern NAME =
            Pattern.compile("(?:`[^`]+`|[^\\s`(),\"'.]+)(?:\\.(?:`[^`]+`|[^\\s`(),\"'.]+))*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*+)'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private final int number;
    private final String text;
    private int at;

    LineReader(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Whether the line belongs to the table above it. */
    boolean isIndented() {
        return text.startsWith("  ");
    }

    /** Reads these words if they come next. */
    boolean accept(String words) {
        int start = skipBlank();
        int end = start + words.length();
        if (!text.startsWith(words, start) || (end < text.length() && text.charAt(end) != ' ')) {
            return false;
        }
        at = end;
        return true;
    }

    /** Reads these words, which must come next. */
    void expect(String words) {
        if (!accept(words)) {
            throw expected("\"" + words + "\"");
        }
    }

    /** Reads this sign if it comes next. */
    boolean acceptSign(String sign) {
        int start = skipBlank();
        if (!text.startsWith(sign, start)) {
            return false;
        }
        at = start + sign.length();
        return true;
    }

    /** Reads this sign, which must come next. */
    void expectSign(String sign) {
        if (!acceptSign(sign)) {
            throw expected("\"" + sign + "\"");
        }
    }

    /** Whether this sign comes next. */
    boolean sees(String sign) {
        return text.startsWith(sign, skipBlank());
    }

    /** Reads a name: {@code guest}, {@code `Guest Book`}, {@code sales.guest}. */
    String name(String what) {
        int start = skipBlank();
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        boolean isWhole = end > start && (end == text.length() || " (),".indexOf(text.charAt(end)) >= 0);
        if (!isWhole) {
            return take(NAME, what).group();
        }
        at = end;
        return text.substring(start, end);
    }

    /** Most names have nothing else, and are read without the pattern for all of them. */
    private static boolean isPlain(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_';
    }

    /** Reads a name, or nothing where a list or a quoted text follows. */
    String optionalName() {
        return sees("(") || sees("\"") ? "" : name("a name");
    }

    /** Reads {@code (a, b)}. */
    List<String> names() {
        expectSign("(");
        List<String> names = new ArrayList<>();
        do {
            names.add(name("the name of a column"));
        } while (acceptSign(","));
        expectSign(")");
        return names;
    }

    /** Reads a whole number. */
    long number() {
        return Long.parseLong(take(NUMBER, "a number").group());
    }

    /** Reads a length, precision or scale. */
    int size() {
        return size(take(NUMBER, "a number").group());
    }

    /** What some digits that were read say of a length; Hibernate's lengths reach to the end of {@code int}. */
    int size(String digits) {
        long size = Long.parseLong(digits);
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw expected("a number from 0 to " + Integer.MAX_VALUE + " before this");
        }
        return (int) size;
    }

    /** Reads a text in double quotes, with the escapes that the format writes. */
    String quoted() {
        return ESCAPE.matcher(take(QUOTED, "a text in double quotes").group(1))
                .replaceAll(match -> Matcher.quoteReplacement(unescape(match.group(1))));
    }

    /** Reads a label and its text, or nothing. */
    String labeled(String label) {
        return accept(label) ? quoted() : "";
    }

    /** Reads SQL, with what stands on some databases instead: {@code "1" on h2 "2"}. */
    Sql sql() {
        Sql sql = Sql.of(quoted());
        while (accept("on")) {
            sql = sql.on(name("the name of a database"), quoted());
        }
        return sql;
    }

    /** Reads a label and its SQL, or nothing. */
    Sql labeledSql(String label) {
        return accept(label) ? sql() : Sql.none();
    }

    /** Reads an SQL string literal. */
    String literal() {
        return take(LITERAL, "a text in single quotes").group(1).replace("''", "'");
    }

    /** Reads what a pattern matches, or nothing if it does not match here. */
    boolean looksAt(Pattern pattern) {
        return matcher(pattern).lookingAt();
    }

    /** Reads what a pattern matches, which must come next. */
    Matcher take(Pattern pattern, String what) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            throw expected(what);
        }
        at = matcher.end();
        return matcher;
    }

    /** Reads all that is left. */
    String rest() {
        String rest = text.substring(skipBlank());
        at = text.length();
        return rest;
    }

    /** Checks that nothing is left. */
    void end() {
        if (skipBlank() < text.length()) {
            throw expected("the end of the line");
        }
    }

    /** The exception for unexpected input. */
    BrokenLineException expected(String what) {
        String found = at < text.length() ? "\"" + text.substring(skipBlank()) + "\"" : "the end of the line";
        return broken("expected " + what + ", found " + found);
    }

    /** An exception about this line. */
    BrokenLineException broken(String what) {
        return new BrokenLineException(number, what);
    }

    private Matcher matcher(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        matcher.useTransparentBounds(true);
        matcher.region(skipBlank(), text.length());
        return matcher;
    }

    private int skipBlank() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private String unescape(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "\\", "\"" -> escaped;
            default -> throw broken("\"\\" + escaped + "\" is not an escape");
        };
    }
}
