package dev.retort.catalog.sql;

import dev.retort.catalog.sql.ExpressionReader.UnknownExpressionException;
import dev.retort.catalog.sql.ExpressionWords.Kind;
import dev.retort.catalog.sql.ExpressionWords.Word;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Expressions and queries of a database in forms that are equal where they mean the same. */
final class Expressions {
    private final boolean mySql;

    /** @param mySql whether the database is MySQL or MariaDB, where {@code length} counts bytes */
    Expressions(boolean mySql) {
        this.mySql = mySql;
    }

    /** The canonical form of an expression; of one that is not understood, its words. */
    String canonical(String sql) {
        return String.join(" and ", conditions(sql));
    }

    /** The canonical forms of what an expression joins with {@code and}; of an expression that is not understood, its words. */
    SortedSet<String> conditions(String sql) {
        List<Word> words = mySql ? ExpressionWords.ofMySql(sql) : ExpressionWords.of(sql);
        try {
            return new ExpressionReader(words, mySql).whole().conjuncts();
        } catch (UnknownExpressionException e) {
            // The words are compared instead.
            return new TreeSet<>(Set.of(words.stream()
                    .map(Word::text)
                    .filter(word -> !word.equals("(") && !word.equals(")"))
                    .collect(Collectors.joining(" "))));
        }
    }

    private static final Pattern CAST =
            Pattern.compile("(?i)\\bcast\\s*\\(([^()]*)\\sas\\s[^()]*(?:\\([^()]*\\))?[^()]*\\)");

    private static final Pattern EMPTY_GROUP = Pattern.compile("(?i)group by \\(\\)");

    private static final Set<String> NOISE = Set.of(
            "as", "asc", "inner", "outer", "any", "array", "in", "and", "or", "both", "from", "(", ")", "[", "]", ",",
            ".", ";");

    /**
     * The set of names, literals and operators of a query. Databases qualify names, add aliases and parentheses, and expand {@code
     * between} and {@code in}; none of that is in the set.
     */
    Set<String> mentions(String query) {
        // H2 shows an aggregate over all rows as a group of nothing.
        List<Word> words =
                ExpressionWords.of(withoutCasts(EMPTY_GROUP.matcher(query).replaceAll("")));
        Set<String> mentions = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean qualifier = i + 1 < words.size() && words.get(i + 1).is(".") && word.kind() != Kind.SIGN;
            if (word.is("::")) {
                i += 1;
                while (i + 1 < words.size()
                        && (words.get(i + 1).is("varying") || words.get(i + 1).is("precision"))) {
                    i++;
                }
            } else if (word.is("between")) {
                mentions.addAll(List.of("<=", ">="));
            } else if (word.is("like") || word.is("~~")) {
                mentions.add("like");
            } else if (!qualifier && !NOISE.contains(word.text())) {
                mentions.add(word.text());
            }
        }
        mentions.remove("=");
        return mentions;
    }

    private static String withoutCasts(String query) {
        String before = query;
        String after = CAST.matcher(before).replaceAll("$1");
        while (!after.equals(before)) {
            before = after;
            after = CAST.matcher(before).replaceAll("$1");
        }
        return after;
    }

    /** Whether a query selects {@code *}, which databases replace by the columns of that time. */
    static boolean selectsAll(String query) {
        List<Word> words = ExpressionWords.of(query);
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            if (words.get(i).is("*")
                    && (before.is("select") || before.is(".") || before.is(",") || before.is("distinct"))) {
                return true;
            }
        }
        return false;
    }
}
