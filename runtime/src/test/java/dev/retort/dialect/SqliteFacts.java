package dev.retort.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a statement says with which SQLite created something, a line a fact: it keeps nothing else. */
final class SqliteFacts {
    private SqliteFacts() {}

    /** The parts of a table, each with the table's name; any other statement as one. */
    static Stream<String> of(String statement) {
        String sql = statement.replace("\"", "").replaceAll("\\s+", " ").replace(" (", "(");
        int open = sql.indexOf('(');
        if (!sql.startsWith("CREATE TABLE") || open < 0) {
            return Stream.of(sql);
        }
        String table = sql.substring(0, open).toLowerCase(Locale.ROOT);
        return parts(sql.substring(open + 1, sql.lastIndexOf(')'))).stream().map(part -> table + ": " + part.strip());
    }

    /** What stands between the commas that are in no parentheses and no text. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
