package dev.retort.dialect.text;

import dev.retort.schema.Check;
import dev.retort.schema.Names;
import dev.retort.schema.Sql;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a database writes names. Nothing but letters, digits, {@code _} and {@code $} ever leaves here without quotes, so that a name
 * can't end the identifier that it stands in.
 */
public final class Identifiers {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    /** One part of a name: text in backticks, or text without any. */
    private static final Pattern PART = Pattern.compile("`([^`]*)`|([^`.]+)");

    /** String literals, to be left alone, and names in backticks. */
    private static final Pattern LITERAL_OR_QUOTED = Pattern.compile("'(?:[^']|'')*'|`([^`]+)`");

    private final Predicate<String> reserved;
    private final UnaryOperator<String> fold;
    private final char open;
    private final char close;

    /**
     * @param reserved whether a word in lower case is no name there
     * @param fold the case into which the database puts a name without quotes
     * @param open the character that opens a quoted name
     * @param close the character that closes it
     */
    public Identifiers(Predicate<String> reserved, UnaryOperator<String> fold, char open, char close) {
        this.reserved = reserved;
        this.fold = fold;
        this.open = open;
        this.close = close;
    }

    /** The identifiers of a database with one quote character. */
    public Identifiers(Set<String> reserved, UnaryOperator<String> fold, char quote) {
        this(reserved::contains, fold, quote, quote);
    }

    /** A name as SQL; {@code sales.guest} is two. */
    public String sql(String name) {
        return PART.matcher(name).results().map(this::part).collect(Collectors.joining("."));
    }

    private String part(java.util.regex.MatchResult part) {
        if (part.group(1) != null) {
            return quoted(part.group(1));
        }
        String plain = part.group(2);
        return isPlain(plain) ? plain : quoted(fold.apply(plain));
    }

    /** Whether a name can stand without quotes. */
    public boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !reserved.test(text.toLowerCase(Locale.ROOT));
    }

    private String quoted(String text) {
        String end = String.valueOf(close);
        return open + text.replace(end, end + end) + end;
    }

    /** {@code a, b}. */
    public String list(Collection<String> names) {
        return names.stream().map(this::sql).collect(Collectors.joining(", "));
    }

    /** The last part of a name as SQL: {@code guest} of {@code sales.guest}. */
    public String simple(String name) {
        return sql(Names.simple(name));
    }

    /** A name beside a table's, in the same schema: {@code sales.ix_guest} beside {@code sales.guest}. */
    public String beside(String table, String name) {
        return sql(schemaOf(table) + name);
    }

    /** The schema of a name with its dot; empty if the name has none. */
    public static String schemaOf(String name) {
        return name.substring(0, name.length() - Names.simple(name).length());
    }

    /** {@link #expression(String)} of SQL that is the same everywhere, or projected onto this database. */
    public String expression(Sql sql) {
        return expression(sql.text());
    }

    /** An SQL expression whose names in backticks get the quotes of this database. */
    public String expression(String sql) {
        return LITERAL_OR_QUOTED
                .matcher(sql)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) == null ? match.group() : quoted(match.group(1))));
    }

    /**
     * The condition of a check. Its own column is written as {@link #sql} writes it: {@code day between 0 and 6} is no condition where
     * {@code day} is a reserved word, and the column is there as {@code "DAY"}.
     */
    public String condition(Check check) {
        String expression = expression(check.expression());
        String written = sql(check.column());
        return written.equals(check.column()) || check.column().startsWith("`")
                ? expression
                : ColumnMention.replace(check.column(), expression, written);
    }

    /** A name without backticks, as the database keeps it in its catalog. */
    public String stored(String name) {
        String simple = Names.simple(name);
        return simple.startsWith("`") ? simple.substring(1, simple.length() - 1) : fold.apply(simple);
    }
}
