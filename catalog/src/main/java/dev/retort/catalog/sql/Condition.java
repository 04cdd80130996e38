package dev.retort.catalog.sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition in a form in which it reads the same however it was written: {@code not} stands at comparisons alone, {@code in} is
 * an {@code or} of equalities, {@code between} an {@code and} of two comparisons, and what {@code and} and {@code or} join is
 * sorted.
 */
sealed interface Condition {

    /** The text to compare. */
    String text();

    /** The opposite. */
    Condition not();

    /** The texts of the conditions that it joins with {@code and}; its own where it joins none. */
    default SortedSet<String> conjuncts() {
        return new TreeSet<>(Set.of(text()));
    }

    /**
     * An expression that is no condition, or one that is not taken apart.
     *
     * @param negated whether its opposite is meant
     */
    record Value(String sql, boolean negated) implements Condition {
        @Override
        public String text() {
            return negated ? "not " + sql : sql;
        }

        @Override
        public Condition not() {
            return Optional.ofNullable(CONSTANTS.get(text()))
                    .<Condition>map(opposite -> new Value(opposite, false))
                    .orElseGet(() -> new Value(sql, !negated));
        }

        private static final Map<String, String> CONSTANTS = Map.of("true", "false", "false", "true");
    }

    /** Two values and the word between them: {@code =}, {@code <>}, {@code <}, {@code <=}, {@code like}, {@code not like}, {@code is}. */
    record Compared(String left, String word, String right) implements Condition {
        private static final Map<String, String> OPPOSITES = Map.of("=", "<>", "<>", "=");

        @Override
        public String text() {
            return "(" + left + " " + word + " " + right + ")";
        }

        @Override
        public Condition not() {
            return switch (word) {
                case "<" -> new Compared(right, "<=", left);
                case "<=" -> new Compared(right, "<", left);
                case "=", "<>" -> new Compared(left, OPPOSITES.getOrDefault(word, word), right);
                default -> new Compared(left, word.startsWith("not ") ? word.substring(4) : "not " + word, right);
            };
        }
    }

    /** Conditions joined by {@code and} or by {@code or}. */
    record Joined(boolean all, List<Condition> parts) implements Condition {
        @Override
        public String text() {
            TreeSet<String> texts = new TreeSet<>();
            collect(texts);
            return texts.size() == 1
                    ? texts.first()
                    : texts.stream().collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
        }

        @Override
        public SortedSet<String> conjuncts() {
            if (!all) {
                return Condition.super.conjuncts();
            }
            TreeSet<String> texts = new TreeSet<>();
            collect(texts);
            return texts;
        }

        private void collect(Collection<String> texts) {
            for (Condition part : parts) {
                if (part instanceof Joined joined && joined.all == all) {
                    joined.collect(texts);
                } else {
                    texts.add(part.text());
                }
            }
        }

        @Override
        public Condition not() {
            return new Joined(!all, parts.stream().map(Condition::not).toList());
        }
    }

    /** A comparison of two values, in one of its directions; a comparison with {@code true} or {@code false} is the value. */
    static Condition compare(String left, String word, String right) {
        return switch (word) {
            case ">" -> new Compared(right, "<", left);
            case ">=" -> new Compared(right, "<=", left);
            case "=", "<>" -> equality(left, word, right);
            default -> new Compared(left, word, right);
        };
    }

    private static Condition equality(String left, String word, String right) {
        if (right.equals("true") || right.equals("false")) {
            return new Value(left, right.equals("true") != word.equals("="));
        }
        List<String> sorted = Stream.of(left, right).sorted().toList();
        return new Compared(sorted.get(0), word, sorted.get(1));
    }
}
