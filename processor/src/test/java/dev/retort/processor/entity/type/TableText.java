package dev.retort.processor.entity.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of {@code create table}, each with its checks, in one form: it says the same of a check in the column and in the table,
 * of two checks and of one with {@code and}.
 */
final class TableText {
    private static final Pattern CREATE = Pattern.compile("create table (\\S+) \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern CHECK = Pattern.compile("(.*?)\\s*check \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("\\bf\\d+\\b");

    private TableText() {}

    /** The names of the columns of the first table in their order. */
    static List<String> names(List<String> statements) {
        return split(body(statements), ",").stream()
                .map(part -> part.strip().split(" ", 2)[0])
                .toList();
    }

    private static String body(List<String> statements) {
        return statements.stream()
                .map(statement ->
                        CREATE.matcher(statement.replaceAll("\\s+", " ").strip()))
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table in " + statements))
                .group(2);
    }

    /** The columns of the first table by their names. */
    static Map<String, String> columns(List<String> statements) {
        Map<String, String> columns = new TreeMap<>();
        Map<String, TreeSet<String>> checks = new TreeMap<>();
        for (String part : split(body(statements), ",")) {
            read(part.strip(), columns, checks);
        }
        checks.forEach((column, conditions) -> columns.merge(column, " check " + conditions, String::concat));
        return columns;
    }

    private static void read(String part, Map<String, String> columns, Map<String, TreeSet<String>> checks) {
        Matcher check = CHECK.matcher(part);
        String rest = check.matches() ? check.group(1) : part;
        if (check.matches()) {
            for (String condition : split(check.group(2), " and ")) {
                Matcher column = COLUMN.matcher(condition);
                if (column.find()) {
                    checks.computeIfAbsent(column.group(), name -> new TreeSet<>())
                            .add(normal(condition));
                }
            }
        }
        if (rest.matches("f\\d+ .*")) {
            columns.put(rest.substring(0, rest.indexOf(' ')), rest.substring(rest.indexOf(' ') + 1));
        }
    }

    private static String normal(String condition) {
        String bare = condition.strip();
        while (bare.startsWith("(") && bare.endsWith(")")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return bare.replace(" ", "");
    }

    /** Splits at separators that are outside of parentheses and of texts; the second word of "between … and" stays. */
    private static List<String> split(String text, String... separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            for (String separator : separators) {
                if (depth == 0
                        && !quoted
                        && text.startsWith(separator, i)
                        && i >= start
                        && !isBetween(text, start, i, separator)) {
                    parts.add(text.substring(start, i));
                    start = i + separator.length();
                }
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isBetween(String text, int start, int end, String separator) {
        return separator.equals(" and ") && text.substring(start, end).contains(" between ");
    }
}
