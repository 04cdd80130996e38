package dev.retort.conformance.script;

import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.Category;
import java.util.List;
import java.util.Map;

/** Reads a constraint of a table: {@code constraint uq_guest_email unique (email)}. */
final class ConstraintReader {
    private static final Map<String, Category> KINDS = Map.of(
            "PRIMARY", Category.PRIMARY_KEY,
            "FOREIGN", Category.FOREIGN_KEY,
            "UNIQUE", Category.UNIQUE,
            "CHECK", Category.CHECK);

    private ConstraintReader() {}

    /** Whether these words are a constraint, not a column. */
    static boolean isConstraint(List<String> words) {
        return words.get(0).equals("CONSTRAINT")
                || Words.begin(words, "PRIMARY", "KEY")
                || Words.begin(words, "FOREIGN", "KEY")
                || Words.begin(words, "UNIQUE", "(")
                || Words.begin(words, "CHECK", "(");
    }

    static CatalogConstraint read(List<String> words) {
        boolean named = words.get(0).equals("CONSTRAINT");
        List<String> rest = words.subList(named ? 2 : 0, words.size());
        Category category = KINDS.get(rest.get(0));
        if (category == null) {
            throw new IllegalArgumentException("not a constraint: " + Words.text(words));
        }
        int open = rest.indexOf("(");
        List<String> columns = category == Category.CHECK
                ? List.of()
                : rest.subList(open + 1, Words.closing(rest, open)).stream()
                        .filter(word -> !word.equals(","))
                        .toList();
        String text = category == Category.CHECK ? condition(rest, open) : Words.text(rest);
        return new CatalogConstraint(category, named ? words.get(1) : "", columns, text);
    }

    /** A check without parentheses around all of its condition but one pair: {@code check ((a > 1))} is {@code check (a > 1)}. */
    private static String condition(List<String> words, int open) {
        int close = Words.closing(words, open);
        int inner = 0;
        while (words.get(open + inner + 1).equals("(") && Words.closing(words, open + inner + 1) == close - inner - 1) {
            inner++;
        }
        return Words.text(words.subList(0, open + 1))
                + Words.text(words.subList(open + inner + 1, close - inner))
                + Words.text(words.subList(close, words.size()));
    }
}
