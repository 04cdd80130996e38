package dev.retort.processor.diff;

import dev.retort.dialect.text.SqlTokens;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Names;
import dev.retort.schema.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the query of a view reads some columns of a table, as far as its text tells. It reads them if it names them, or if it takes all columns
 * without naming them: with {@code *}, a natural join, a whole row ({@code to_json(g)}) or other names for the columns ({@code guest as g (a, b)}). What
 * can't be told from such a query counts as read: a view that makes way for nothing comes back, and one that stays in the way stops the upgrade.
 */
final class ColumnsRead {
    /** What can stand behind a table in place of an alias. */
    private static final Set<String> NO_ALIAS = Set.of(
            "",
            ")",
            ",",
            ";",
            "where",
            "join",
            "inner",
            "left",
            "right",
            "full",
            "cross",
            "on",
            "using",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "fetch",
            "for",
            "window",
            "union",
            "except",
            "intersect");

    private final List<String> words;
    private final String table;

    private ColumnsRead(String query, String table) {
        this.words = words(query);
        this.table = Names.simple(table).replace("`", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a query reads one of some columns of a table, be it on some databases alone. */
    static boolean any(Sql query, String table, Collection<String> columns) {
        return !columns.isEmpty()
                && SqlMentions.any(query, List.of(table))
                && (SqlMentions.any(query, columns)
                        || query.texts().anyMatch(text -> new ColumnsRead(text, table).takesAll()));
    }

    private static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        SqlTokens tokens = SqlTokens.of(query);
        for (String word = tokens.word(); !word.isEmpty(); word = tokens.word()) {
            words.add(word);
        }
        return words;
    }

    private String at(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : "";
    }

    private boolean takesAll() {
        if (words.contains("natural") || words.contains("table")) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean counts = at(i - 2).equals("count")
                    && at(i - 1).equals("(")
                    && at(i + 1).equals(")");
            if (at(i).equals("*") && !counts) {
                return true;
            }
            if (at(i).equals(table) && !at(i + 1).equals(".") && (!isSource(i) || isWholeRow(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the table stands where rows come from: {@code from guest}, {@code join app.guest}. */
    private boolean isSource(int place) {
        int first = place;
        while (at(first - 1).equals(".")) {
            first -= 2;
        }
        return at(first - 1).equals("from") || at(first - 1).equals("join");
    }

    /** Whether the alias of a source stands for its row somewhere, or names its columns. */
    private boolean isWholeRow(int source) {
        int place = source + (at(source + 1).equals("as") ? 2 : 1);
        if (NO_ALIAS.contains(at(place))) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (i != place && at(i).equals(at(place)) && !at(i + 1).equals(".")) {
                return true;
            }
        }
        return at(place + 1).equals("(");
    }
}
