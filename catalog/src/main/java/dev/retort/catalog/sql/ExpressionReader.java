package dev.retort.catalog.sql;

import dev.retort.catalog.sql.ExpressionWords.Kind;
import dev.retort.catalog.sql.ExpressionWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads an SQL expression by the precedence of its operators, so that parentheses, casts and the order of what {@code and} joins do not
 * count. Databases store an expression as a tree and print that: {@code status in ('A', 'B')} comes back from PostgreSQL as {@code
 * ((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))}.
 */
final class ExpressionReader {
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", ">", "<=", ">=", "<=>", "@>", "<@", "&&");

    /** Operators of one database by the word that others have. */
    private static final Map<String, String> MATCHES = Map.ofEntries(
            Map.entry("~~", "like"),
            Map.entry("!~~", "not like"),
            Map.entry("~~*", "ilike"),
            Map.entry("!~~*", "not ilike"),
            Map.entry("~", "regexp"),
            Map.entry("!~", "not regexp"),
            Map.entry("~*", "iregexp"),
            Map.entry("!~*", "not iregexp"),
            Map.entry("like", "like"),
            Map.entry("ilike", "ilike"),
            Map.entry("regexp", "regexp"),
            Map.entry("rlike", "regexp"),
            Map.entry("glob", "glob"));

    private static final Set<String> SUMS = Set.of("+", "-", "||", "->", "->>", "#>", "#>>", "|", "&", "#");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "%", "div", "mod");

    private final List<Word> words;
    private final Operands operands;
    private int next;

    ExpressionReader(List<Word> words, boolean bytesAndCharactersDiffer) {
        this.words = words;
        this.operands = new Operands(this, bytesAndCharactersDiffer);
    }

    /**
     * The whole expression.
     *
     * @throws UnknownExpressionException if it is none that this reader knows
     */
    Condition whole() {
        Condition whole = condition();
        if (next < words.size()) {
            throw new UnknownExpressionException("goes on with " + peek(0).text());
        }
        return whole;
    }

    /** Signals an expression that this reader does not know. */
    static final class UnknownExpressionException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownExpressionException(String message) {
            super(message);
        }
    }

    Condition condition() {
        List<Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (skip("or")) {
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Joined(false, parts);
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>(List.of(negation()));
        while (skip("and")) {
            parts.add(negation());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Joined(true, parts);
    }

    private Condition negation() {
        return skip("not") ? negation().not() : comparison();
    }

    private Condition comparison() {
        Condition left = sum();
        while (true) {
            boolean negated = is("not") && isAny(1, "in", "between", "like", "ilike", "regexp", "rlike", "glob");
            if (negated) {
                next++;
            }
            Condition compared = compared(left);
            if (compared == left) {
                return left;
            }
            left = negated ? compared.not() : compared;
        }
    }

    private Condition compared(Condition left) {
        Word word = peek(0);
        if (word.is("is")) {
            next++;
            return isState(left.text());
        }
        if (word.is("in") && isAny(1, "(")) {
            next += 2;
            return membership(left.text(), list(")"));
        }
        if (word.is("between")) {
            next++;
            String low = sum().text();
            require("and");
            return new Condition.Joined(
                    true,
                    List.of(
                            Condition.compare(left.text(), ">=", low),
                            Condition.compare(left.text(), "<=", sum().text())));
        }
        if (word.kind() == Kind.SIGN && COMPARISONS.contains(word.text())) {
            next++;
            return quantified(left.text(), word.text());
        }
        if ((word.kind() == Kind.SIGN || word.kind() == Kind.NAME) && MATCHES.containsKey(word.text())) {
            next++;
            String right = sum().text();
            return new Condition.Compared(
                    left.text(),
                    MATCHES.getOrDefault(word.text(), word.text()),
                    skip("escape") ? right + " escape " + sum().text() : right);
        }
        return left;
    }

    private Condition isState(String left) {
        boolean negated = skip("not");
        Condition state;
        if (skip("distinct")) {
            require("from");
            state = new Condition.Compared(left, "is distinct from", sum().text());
        } else {
            state = new Condition.Compared(left, "is", operands.name());
        }
        return negated ? state.not() : state;
    }

    /** {@code = any (array[…])} and {@code <> all (array[…])} are what PostgreSQL makes of {@code in} and {@code not in}. */
    private Condition quantified(String left, String word) {
        boolean any = isAny(0, "any", "some");
        if (any || is("all")) {
            next++;
            require("(");
            String array = condition().text();
            require(")");
            if (array.startsWith(Operands.ARRAY) && Set.of("=", "<>").contains(word)) {
                Condition in = membership(left, Operands.elements(array));
                return word.equals("=") ? in : in.not();
            }
            return new Condition.Compared(left, word + (any ? " any" : " all"), array);
        }
        return Condition.compare(left, word, sum().text());
    }

    private static Condition membership(String left, List<String> values) {
        return new Condition.Joined(
                false,
                values.stream()
                        .map(value -> Condition.compare(left, "=", value))
                        .toList());
    }

    private Condition sum() {
        Condition left = product();
        while (peek(0).kind() == Kind.SIGN && SUMS.contains(peek(0).text())) {
            String sign = words.get(next++).text();
            left = new Condition.Value(
                    "(" + left.text() + " " + sign + " " + product().text() + ")", false);
        }
        return left;
    }

    private Condition product() {
        Condition left = operands.read();
        while (PRODUCTS.contains(peek(0).text()) && peek(0).kind() != Kind.QUOTED && peek(0).kind() != Kind.LITERAL) {
            String sign = words.get(next++).text();
            left = new Condition.Value(
                    "(" + left.text() + " " + sign + " " + operands.read().text() + ")", false);
        }
        return left;
    }

    /** The expressions up to a closing word, which is passed. */
    List<String> list(String close) {
        List<String> values = new ArrayList<>();
        while (!skip(close)) {
            values.add(condition().text());
            if (!is(close)) {
                require(",");
            }
        }
        return values;
    }

    Word peek(int ahead) {
        return next + ahead < words.size() ? words.get(next + ahead) : new Word(Kind.SIGN, "");
    }

    Word take() {
        if (next >= words.size()) {
            throw new UnknownExpressionException("ends too early");
        }
        return words.get(next++);
    }

    boolean is(String word) {
        return peek(0).is(word);
    }

    boolean isAny(int ahead, String... any) {
        for (String word : any) {
            if (peek(ahead).is(word)) {
                return true;
            }
        }
        return false;
    }

    boolean skip(String word) {
        boolean found = is(word);
        next += found ? 1 : 0;
        return found;
    }

    void require(String word) {
        if (!skip(word)) {
            throw new UnknownExpressionException("expected " + word + ", not " + peek(0).text());
        }
    }
}
