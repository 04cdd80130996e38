package dev.retort.schema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries a column's new name into everything of its table that names it, SQL expressions included. */
final class ColumnRename {
    /** How PostgreSQL keeps a computed column: {@code (price * stored) stored not null}. */
    private static final Pattern KEPT = Pattern.compile("(?<=\\))(?: stored)?(?: not null)?\\z");

    private final String from;
    private final String to;

    ColumnRename(String from, String to) {
        this.from = from;
        this.to = to;
    }

    String name(String name) {
        return Names.same(name, from) ? to : name;
    }

    List<String> names(List<String> names) {
        return names.stream().map(this::name).toList();
    }

    /** Replaces the name where it stands as a word outside of string literals: databases follow a rename there too. */
    String expression(String sql) {
        Pattern word = Pattern.compile(
                "'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_$`])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}_$`(])",
                Pattern.CASE_INSENSITIVE);
        return word.matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().startsWith("'") ? match.group() : to));
    }

    /** Replaces the name in the expression that a column is computed from, not in the words that may follow it. */
    private String computation(String sql) {
        Matcher kept = KEPT.matcher(sql);
        int end = kept.find() ? kept.start() : sql.length();
        return expression(sql.substring(0, end)) + sql.substring(end);
    }

    PrimaryKey key(PrimaryKey key) {
        return new PrimaryKey(key.name(), names(key.columns()), names(key.partition()));
    }

    Index index(Index index) {
        List<IndexPart> parts = index.parts().stream()
                .map(part -> part.withText(part.isColumn() ? name(part.text()) : expression(part.text())))
                .toList();
        return new Index(index.name(), parts, index.unique());
    }

    Check check(Check check) {
        return new Check(check.name(), name(check.column()), check.expression().map(this::expression));
    }

    Column column(Column column) {
        Column renamed = column.withName(name(column.name()));
        return column.generated().isEmpty()
                ? renamed
                : renamed.generatedAs(column.generated().map(this::computation));
    }
}
