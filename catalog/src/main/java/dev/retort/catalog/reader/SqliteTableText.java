package dev.retort.catalog.reader;

import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.Category;
import dev.retort.catalog.fact.ConstraintDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement that created a table of SQLite, which alone knows its checks, its computed columns and the names of its constraints.
 *
 * @param parts what stands between its outermost parentheses and commas
 * @param options what follows these: {@code  strict}, {@code  without rowid}; empty for nothing
 */
record SqliteTableText(List<String> parts, String options) {
    private static final String NAME = "(\"(?:[^\"]|\"\")+\"|`[^`]+`|\\[[^\\]]+\\]|[\\p{L}\\p{N}_$]+)";
    private static final Pattern FIRST = Pattern.compile("^\\s*" + NAME + "(.*)$", Pattern.DOTALL);
    private static final Pattern CONSTRAINT = Pattern.compile(
            "(?is)(?:\\bconstraint\\s+" + NAME + "\\s+)?\\b(check|unique|primary\\s+key|foreign\\s+key)\\s*(?=\\()");
    private static final Pattern GENERATED = Pattern.compile("(?is)\\b(?:generated\\s+always\\s+)?as\\s*(?=\\()");
    private static final Pattern COLLATE = Pattern.compile("(?i)\\bcollate\\s+" + NAME);
    private static final Pattern REFERENCES = Pattern.compile("(?i)\\breferences\\s+" + NAME);
    private static final Pattern QUERY = Pattern.compile("(?is)^create\\s.*?\\bas\\s+(.*)$");
    private static final Pattern WHERE = Pattern.compile("(?is)\\)\\s*(where\\s.*)$");

    SqliteTableText {
        parts = List.copyOf(parts);
    }

    static SqliteTableText of(String sql) {
        int open = sql.indexOf('(');
        int close = closing(sql, open);
        return new SqliteTableText(
                split(sql.substring(open + 1, close)),
                sql.substring(close + 1).strip().isEmpty()
                        ? ""
                        : " " + sql.substring(close + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** The query of a view. */
    static String query(String sql) {
        Matcher query = QUERY.matcher(sql);
        return query.matches() ? query.group(1) : sql;
    }

    /** The condition of a partial index with its {@code where}; empty for none. */
    static String where(String index) {
        Matcher where = WHERE.matcher(index);
        return where.find() ? where.group(1) : "";
    }

    /** The parts of an index with the text of its expressions, of which the pragma knows nothing but the place. */
    static List<ConstraintDetails.Part> parts(String index, List<ConstraintDetails.Part> known) {
        int open = index.indexOf('(');
        List<String> texts = split(index.substring(open + 1, closing(index, open)));
        List<ConstraintDetails.Part> parts = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            ConstraintDetails.Part part = known.get(i);
            parts.add(
                    part.isColumn()
                            ? part
                            : new ConstraintDetails.Part(
                                    texts.get(i).replaceFirst("(?i)\\s+(asc|desc)$", ""), false, part.descending()));
        }
        return parts;
    }

    /** A column with what the pragma does not tell. */
    CatalogColumn completed(CatalogColumn column, boolean numbered) {
        String text = parts.stream()
                .map(FIRST::matcher)
                .filter(Matcher::matches)
                .filter(match -> unquoted(match.group(1)).equalsIgnoreCase(column.name()))
                .map(match -> match.group(2))
                .findFirst()
                .orElse("");
        Matcher generated = GENERATED.matcher(text);
        Matcher collate = COLLATE.matcher(text);
        return new CatalogColumn(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                numbered ? "rowid" : "",
                generated.find() ? inParentheses(text, generated.end()) : "",
                "",
                collate.find() ? unquoted(collate.group(1)) : "");
    }

    /** The checks of the table and of its columns. */
    List<CatalogConstraint> checks() {
        List<CatalogConstraint> checks = new ArrayList<>();
        for (String part : parts) {
            CONSTRAINT
                    .matcher(part)
                    .results()
                    .filter(match -> match.group(2).equalsIgnoreCase("check"))
                    .forEach(match -> checks.add(new CatalogConstraint(
                            Category.CHECK, name(match), List.of(), inParentheses(part, match.end()))));
        }
        return checks;
    }

    String nameOfKey() {
        return nameOf("primary", List.of()).orElse("");
    }

    /** Foreign keys, in the order of the statement, with the names that they have there. */
    List<CatalogConstraint> named(List<CatalogConstraint> foreignKeys) {
        List<String> keyNames = new ArrayList<>();
        for (String part : parts) {
            Matcher match = CONSTRAINT.matcher(part);
            if (match.lookingAt() && isOf(match, "foreign")) {
                keyNames.add(name(match.toMatchResult()));
            } else if (REFERENCES.matcher(part).find()) {
                keyNames.add("");
            }
        }
        List<CatalogConstraint> named = new ArrayList<>();
        for (int i = 0; i < foreignKeys.size(); i++) {
            named.add(named(foreignKeys.get(i), keyNames.size() == foreignKeys.size() ? keyNames.get(i) : ""));
        }
        return named;
    }

    /** A unique constraint with the name that it has in the statement; an index has its own. */
    CatalogConstraint named(CatalogConstraint constraint) {
        return constraint.category() == Category.INDEX
                ? constraint
                : named(constraint, nameOf("unique", constraint.columns()).orElse(""));
    }

    private static CatalogConstraint named(CatalogConstraint constraint, String name) {
        return new CatalogConstraint(
                constraint.category(), name, constraint.columns(), constraint.definition(), constraint.details());
    }

    private static boolean isOf(MatchResult match, String word) {
        return match.group(2).toLowerCase(Locale.ROOT).startsWith(word);
    }

    private Optional<String> nameOf(String word, List<String> columns) {
        for (String part : parts) {
            Matcher match = CONSTRAINT.matcher(part);
            if (match.lookingAt() && isOf(match, word)) {
                List<String> names = split(inParentheses(part, match.end())).stream()
                        .map(each -> unquoted(each.strip()))
                        .toList();
                if (columns.isEmpty() || lower(names).equals(lower(columns))) {
                    return Optional.of(name(match.toMatchResult()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }

    private static String name(MatchResult match) {
        return match.group(1) == null ? "" : unquoted(match.group(1));
    }

    private static String unquoted(String name) {
        boolean quoted = name.startsWith("\"") || name.startsWith("`") || name.startsWith("[");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    private static String inParentheses(String text, int open) {
        return text.substring(open + 1, closing(text, open)).strip();
    }

    private static List<String> split(String body) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < body.length(); at++) {
            if (body.charAt(at) == ',') {
                parts.add(body.substring(start, at).strip());
                start = at + 1;
            } else {
                at = skip(body, at);
            }
        }
        parts.add(body.substring(start).strip());
        return parts;
    }

    /** The last character of what begins here: of a quoted text, or of a pair of parentheses. */
    private static int skip(String text, int at) {
        char character = text.charAt(at);
        if (character == '(') {
            return closing(text, at);
        }
        if (character == '\'' || character == '"' || character == '`') {
            int end = text.indexOf(character, at + 1);
            return end < 0 ? text.length() - 1 : end;
        }
        return at;
    }

    private static int closing(String text, int open) {
        for (int at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == ')') {
                return at;
            }
            at = skip(text, at);
        }
        return text.length() - 1;
    }
}
