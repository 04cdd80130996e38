package dev.retort.catalog.drift;

import java.util.List;
import java.util.Locale;

/**
 * Differences between a database and its entities that somebody decided to leave as they are, to be found again among the differences from another
 * reading of the same entities, such as the schema that Hibernate creates.
 *
 * @param items the differences from the entities
 */
public record KeptDrift(List<DriftItem> items) {

    /** Copies the list. */
    public KeptDrift {
        items = List.copyOf(items);
    }

    /**
     * Differences that go when something stays as it is.
     *
     * @param declared what a database differs in from the entities
     * @param wanted what it still differs in from them when what stays is left out
     */
    public static KeptDrift between(List<DriftItem> declared, List<DriftItem> wanted) {
        return new KeptDrift(
                declared.stream().filter(item -> !wanted.contains(item)).toList());
    }

    /** Whether a difference from the other reading is one of these: the database has the same there, instead of the same thing. */
    public boolean covers(DriftItem item) {
        return items.stream()
                .anyMatch(kept -> kept.category() == item.category()
                        && same(kept.table(), item.table())
                        && same(kept.actual(), item.actual())
                        && (same(kept.part(), item.part())
                                || (kept.category().isOfObject() && same(kept.expected(), item.expected()))));
    }

    /** The constraint and the type of the other reading may be spelled another way. */
    private static boolean same(String one, String other) {
        return spelled(one).equals(spelled(other));
    }

    private static String spelled(String text) {
        return text.replaceAll("[\"`]", "").toLowerCase(Locale.ROOT);
    }
}
