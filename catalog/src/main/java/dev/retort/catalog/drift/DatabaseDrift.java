package dev.retort.catalog.drift;

import dev.retort.catalog.fact.Category;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a database differs from the schema that is expected of it.
 *
 * @param items the facts that differ, by table
 * @param notCompared what the database has and a schema has no place for, or what cannot be compared, a line each
 */
public record DatabaseDrift(List<DriftItem> items, List<String> notCompared) {

    /** Copies the lists. */
    public DatabaseDrift {
        items = List.copyOf(items);
        notCompared = List.copyOf(notCompared);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** This drift without the differences that a condition applies to. */
    public DatabaseDrift without(Predicate<DriftItem> condition) {
        return new DatabaseDrift(items.stream().filter(condition.negate()).toList(), notCompared);
    }

    /** The tables and views that are expected and not there. */
    public List<String> missingTables() {
        return items.stream()
                .filter(item ->
                        item.isMissing() && (item.category() == Category.TABLE || item.category() == Category.VIEW))
                .map(DriftItem::table)
                .toList();
    }
}
