package dev.retort.dialect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a statement, read from left to right; comments and the text of literals are no words. A name in backticks is one whatever its
 * case, as MariaDB and MySQL have it for all but tables.
 */
public final class SqlTokens {
    private static final Pattern TOKEN = Pattern.compile("--[^\\n]*|/\\*(?s:.*?)\\*/|'(?:[^']|'')*'"
            + "|\"((?:[^\"]|\"\")+)\"|`((?:[^`]|``)+)`|([\\p{L}_][\\p{L}\\p{N}_$]*)|(\\S)");

    private record Word(String text, boolean quoted, int start) {
        boolean is(String keyword) {
            return !quoted && text.equalsIgnoreCase(keyword);
        }
    }

    private final List<Word> words;
    private int next;

    private SqlTokens(List<Word> words) {
        this.words = words;
    }

    public static SqlTokens of(String sql) {
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group(1) != null) {
                words.add(new Word(token.group(1).replace("\"\"", "\""), true, token.start()));
            } else if (token.group(2) != null) {
                words.add(new Word(token.group(2).replace("``", "`"), false, token.start()));
            } else if (token.group(3) != null || token.group(4) != null) {
                words.add(new Word(token.group(), false, token.start()));
            }
        }
        return new SqlTokens(words);
    }

    /** Goes past some words if they are next, in this order. */
    public boolean skip(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (next + i >= words.size() || !words.get(next + i).is(keywords[i])) {
                return false;
            }
        }
        next += keywords.length;
        return true;
    }

    /** Whether one of some words is next. */
    public boolean isAny(String... keywords) {
        for (String keyword : keywords) {
            if (!atEnd() && words.get(next).is(keyword)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands anywhere in the statement, outside of comments and literals. */
    public boolean contains(String keyword) {
        return words.stream().anyMatch(word -> word.is(keyword));
    }

    boolean atEnd() {
        return next >= words.size();
    }

    /** The next word in lower case; empty at the end. */
    public String word() {
        return atEnd() ? "" : words.get(next++).text().toLowerCase(Locale.ROOT);
    }

    /** Where the next word begins in the statement. */
    public int position() {
        return words.get(next).start();
    }

    /** The next name, with its schema if it has one. */
    public SqlName name() {
        SqlName name = part("");
        while (skip(".")) {
            name = part(name.text());
        }
        return name;
    }

    private SqlName part(String schema) {
        if (atEnd()) {
            return new SqlName(schema, "", false);
        }
        Word word = words.get(next++);
        return new SqlName(schema, word.text(), word.quoted());
    }

    /** The names in parentheses: {@code (a, b)}. */
    public List<SqlName> names() {
        List<SqlName> names = new ArrayList<>();
        skip("(");
        while (!atEnd() && !skip(")")) {
            names.add(name());
            skip(",");
        }
        return names;
    }

    /** Goes past the next comma that stands in no parentheses; false if there is none. */
    public boolean nextClause() {
        int depth = 0;
        while (!atEnd()) {
            Word word = words.get(next++);
            depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
            if (depth == 0 && word.is(",")) {
                return true;
            }
        }
        return false;
    }
}
