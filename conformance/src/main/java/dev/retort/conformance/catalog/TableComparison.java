package dev.retort.conformance.catalog;

import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares a table that both sides have, fact by fact. */
record TableComparison(CatalogTable expected, CatalogTable actual, boolean withNames, List<Difference> differences) {
    private static final List<Category> CONSTRAINTS =
            List.of(Category.PRIMARY_KEY, Category.FOREIGN_KEY, Category.UNIQUE, Category.INDEX, Category.CHECK);

    /** Constraints are matched by what they constrain, then by name; of two equal ones first those of the same name. */
    private static final List<BiPredicate<CatalogConstraint, CatalogConstraint>> MATCHES = List.of(
            CatalogConstraint::equals,
            (one, other) -> one.definition().equals(other.definition()),
            (one, other) -> Set.copyOf(one.columns()).equals(Set.copyOf(other.columns())),
            (one, other) -> !one.name().isEmpty() && one.name().equals(other.name()),
            (one, other) -> one.category() == Category.PRIMARY_KEY);

    void run() {
        fact(Category.TABLE, "", expected.definition(), actual.definition());
        fact(Category.COMMENT, "", expected.comment(), actual.comment());
        Pair.byName(expected.columns(), actual.columns(), CatalogColumn::name).forEach(this::column);
        for (Category category : CONSTRAINTS) {
            Pair.byRules(only(category, expected), only(category, actual), MATCHES)
                    .forEach(pair -> constraint(category, pair));
        }
    }

    private void column(String name, Pair<CatalogColumn> pair) {
        if (pair.expected().isEmpty() || pair.actual().isEmpty()) {
            fact(
                    Category.COLUMN,
                    name,
                    Pair.text(pair.expected(), CatalogColumn::type),
                    Pair.text(pair.actual(), CatalogColumn::type));
            return;
        }
        CatalogColumn one = pair.expected().get();
        CatalogColumn other = pair.actual().get();
        fact(Category.TYPE, name, one.type(), other.type());
        fact(Category.NULLABILITY, name, nullability(one), nullability(other));
        fact(Category.DEFAULT, name, one.defaultValue(), other.defaultValue());
        fact(Category.IDENTITY, name, one.identity(), other.identity());
        fact(Category.GENERATED, name, one.generated(), other.generated());
        fact(Category.COLLATION, name, one.collation(), other.collation());
        fact(Category.COMMENT, name, one.comment(), other.comment());
    }

    private void constraint(Category category, Pair<CatalogConstraint> pair) {
        CatalogConstraint either = pair.expected().or(pair::actual).orElseThrow();
        String columns = String.join(", ", either.columns());
        fact(
                category,
                columns,
                Pair.text(pair.expected(), CatalogConstraint::definition),
                Pair.text(pair.actual(), CatalogConstraint::definition));
        if (withNames && pair.expected().isPresent() && pair.actual().isPresent()) {
            fact(
                    Category.NAME,
                    category.label() + " " + columns,
                    pair.expected().get().name(),
                    pair.actual().get().name());
        }
    }

    private void fact(Category category, String fact, String one, String other) {
        if (!one.equals(other)) {
            differences.add(new Difference(category, expected.name(), fact, one, other));
        }
    }

    private static List<CatalogConstraint> only(Category category, CatalogTable table) {
        return table.constraints().stream()
                .filter(constraint -> constraint.category() == category)
                .toList();
    }

    private static String nullability(CatalogColumn column) {
        return column.nullable() ? "null" : "not null";
    }
}
