package dev.retort.catalog.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an SQL expression: names without quotes and in lower case, literals in one form. */
final class ExpressionWords {
    private static final Pattern WORD = Pattern.compile("\\s+|--[^\\n]*|/\\*(?s:.*?)\\*/"
            + "|(?<prefix>(?i:[nexb]|_[a-z0-9]+))?(?<text>'(?:[^']|'')*')"
            + "|\"(?<quoted>(?:[^\"]|\"\")+)\"|`(?<ticked>(?:[^`]|``)+)`"
            + "|(?<number>\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|\\.\\d+)"
            + "|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
            + "|(?<sign>::|<=>|<=|>=|<>|!=|\\|\\||!~~\\*|!~~|~~\\*|~~|!~\\*|!~|~\\*|->>|->|#>>|#>|@>|<@|&&|.)");

    private static final Pattern DOUBLE_QUOTED = Pattern.compile("'(?:[^']|'')*'|`[^`]*`|\"([^\"]*)\"");

    /** What a word is. */
    enum Kind {
        NAME,
        QUOTED,
        LITERAL,
        SIGN
    }

    /**
     * A word.
     *
     * @param text a name in lower case, a literal in its canonical form, an operator
     */
    record Word(Kind kind, String text) {
        boolean is(String word) {
            return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
        }
    }

    private ExpressionWords() {}

    /** The words of MySQL, which escapes quotes and has texts in double quotes. */
    static List<Word> ofMySql(String sql) {
        return of(DOUBLE_QUOTED
                .matcher(sql.replace("\\'", "'"))
                .replaceAll(text -> text.group(1) == null
                        ? Matcher.quoteReplacement(text.group())
                        : Matcher.quoteReplacement("'" + text.group(1).replace("'", "''") + "'")));
    }

    static List<Word> of(String sql) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("text") != null) {
                words.add(new Word(Kind.LITERAL, literal(matcher.group("prefix"), matcher.group("text"))));
            } else if (matcher.group("quoted") != null) {
                words.add(new Word(Kind.QUOTED, lower(matcher.group("quoted"))));
            } else if (matcher.group("ticked") != null) {
                words.add(new Word(Kind.QUOTED, lower(matcher.group("ticked"))));
            } else if (matcher.group("number") != null) {
                words.add(new Word(Kind.LITERAL, number(matcher.group("number"))));
            } else if (matcher.group("name") != null) {
                words.add(new Word(Kind.NAME, lower(matcher.group("name"))));
            } else if (matcher.group("sign") != null) {
                String sign = matcher.group("sign");
                words.add(new Word(Kind.SIGN, sign.equals("!=") ? "<>" : sign));
            }
        }
        return words;
    }

    /** {@code b'1'} is a number of one bit; a text that is a number is compared as one, since databases convert it. */
    private static String literal(String prefix, String text) {
        String content = text.substring(1, text.length() - 1);
        if ("x".equalsIgnoreCase(prefix)) {
            return "x" + lower(text);
        }
        return content.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? number(content) : text;
    }

    private static String number(String text) {
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
