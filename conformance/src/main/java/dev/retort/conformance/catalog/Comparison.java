package dev.retort.conformance.catalog;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogDefinition;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import java.util.ArrayList;
import java.util.List;

/** Compares what Hibernate made with what the migrations made. */
public final class Comparison {
    private Comparison() {}

    /**
     * All differences, tables first, each kind sorted by name. The order of columns in a table is free; the order within
     * keys and indexes counts.
     *
     * @param expected what Hibernate made
     * @param actual what the migrations made
     * @param withNames whether the names of constraints and indexes count
     */
    public static List<Difference> between(Catalog expected, Catalog actual, boolean withNames) {
        List<Difference> differences = new ArrayList<>();
        Pair.byName(expected.tables(), actual.tables(), CatalogTable::name).forEach((name, pair) -> {
            if (pair.expected().isPresent() && pair.actual().isPresent()) {
                new TableComparison(pair.expected().get(), pair.actual().get(), withNames, differences).run();
            } else {
                differences.add(new Difference(
                        Category.TABLE,
                        name,
                        "",
                        Pair.text(pair.expected(), CatalogTable::definition),
                        Pair.text(pair.actual(), CatalogTable::definition)));
            }
        });
        compare(Category.SEQUENCE, expected.sequences(), actual.sequences(), differences);
        compare(Category.NAMED_TYPE, expected.types(), actual.types(), differences);
        return List.copyOf(differences);
    }

    private static void compare(
            Category category,
            List<CatalogDefinition> expected,
            List<CatalogDefinition> actual,
            List<Difference> differences) {
        Pair.byName(expected, actual, CatalogDefinition::name).forEach((name, pair) -> {
            if (!pair.expected().equals(pair.actual())) {
                differences.add(new Difference(
                        category,
                        name,
                        "",
                        Pair.text(pair.expected(), CatalogDefinition::text),
                        Pair.text(pair.actual(), CatalogDefinition::text)));
            }
        });
    }
}
