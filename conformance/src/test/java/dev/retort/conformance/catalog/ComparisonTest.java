package dev.retort.conformance.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogColumn;
import dev.retort.catalog.fact.CatalogConstraint;
import dev.retort.catalog.fact.CatalogDefinition;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final CatalogColumn ID = column("id", "bigint", false);
    private static final CatalogColumn NOTE = column("note", "varchar(500)", true);
    private static final CatalogConstraint KEY = constraint(Category.PRIMARY_KEY, "", "id");

    @Test
    void findsNothingBetweenEqualCatalogs() {
        Catalog catalog = catalog(table("booking", List.of(ID, NOTE), KEY));

        assertThat(Comparison.between(catalog, catalog, true)).isEmpty();
    }

    @Test
    void letsColumnsStandInAnyOrder() {
        assertThat(lines(table("booking", List.of(ID, NOTE), KEY), table("booking", List.of(NOTE, ID), KEY), true))
                .isEmpty();
    }

    @Test
    void namesTheTableThatOnlyOneSideHas() {
        Catalog expected = catalog(table("booking", List.of(ID)));
        Catalog actual = catalog(table("guest", List.of(ID)));

        assertThat(Comparison.between(expected, actual, false).stream().map(Difference::line))
                .containsExactly("booking | table |  | table | (nothing)", "guest | table |  | (nothing) | table");
    }

    @Test
    void comparesEveryFactOfAColumn() {
        CatalogColumn one = new CatalogColumn("note", "varchar(500)", true, "'a'", "ALWAYS", "x + 1", "one", "C");
        CatalogColumn other =
                new CatalogColumn("note", "varchar(40)", false, "'b'", "BY DEFAULT", "x + 2", "other", "D");

        assertThat(lines(table("booking", List.of(one, ID)), table("booking", List.of(other)), false))
                .containsExactly(
                        "booking | column | id | bigint | (nothing)",
                        "booking | type | note | varchar(500) | varchar(40)",
                        "booking | nullability | note | null | not null",
                        "booking | default | note | 'a' | 'b'",
                        "booking | identity | note | ALWAYS | BY DEFAULT",
                        "booking | generated | note | x + 1 | x + 2",
                        "booking | collation | note | C | D",
                        "booking | comment | note | one | other");
    }

    @Test
    void matchesConstraintsByWhatTheyConstrainWhateverTheirNames() {
        CatalogConstraint one = constraint(Category.UNIQUE, "UKa", "id", "note");
        CatalogConstraint same = constraint(Category.UNIQUE, "uq_booking", "id", "note");

        assertThat(constraints(List.of(one), List.of(same), false)).isEmpty();
        assertThat(constraints(List.of(one), List.of(same), true))
                .containsExactly("booking | name | unique id, note | UKa | uq_booking");
    }

    @Test
    void holdsTheOrderOfColumnsInAKeyForADifference() {
        assertThat(constraints(
                        List.of(constraint(Category.PRIMARY_KEY, "", "id", "note")),
                        List.of(constraint(Category.PRIMARY_KEY, "", "note", "id")),
                        false))
                .containsExactly("booking | primary key | id, note | primary key (id, note) | primary key (note, id)");
    }

    @Test
    void matchesByNameWhatConstrainsOtherColumns() {
        assertThat(constraints(
                        List.of(constraint(Category.INDEX, "ix", "id")),
                        List.of(constraint(Category.INDEX, "ix", "note")),
                        false))
                .containsExactly("booking | index | id | index (id) | index (note)");
    }

    @Test
    void countsAConstraintThatTheOtherSideHasOnlyOnce() {
        CatalogConstraint twice = constraint(Category.UNIQUE, "", "note");

        assertThat(constraints(List.of(twice, twice), List.of(twice), false))
                .containsExactly("booking | unique | note | unique (note) | (nothing)");
    }

    @Test
    void matchesEqualConstraintsOfTheSameNameFirst() {
        CatalogConstraint first = constraint(Category.CHECK, "ck_1", "note");
        CatalogConstraint second = constraint(Category.CHECK, "ck_2", "note");

        assertThat(constraints(List.of(first, second), List.of(second, first), true))
                .isEmpty();
    }

    @Test
    void comparesSequencesAndTypesByTheirText() {
        Catalog expected = new Catalog(
                List.of(),
                List.of(new CatalogDefinition("booking_seq", "increment 50")),
                List.of(new CatalogDefinition("standing", "enum {GOLD}")));
        Catalog actual =
                new Catalog(List.of(), List.of(new CatalogDefinition("booking_seq", "increment 1")), List.of());

        assertThat(Comparison.between(expected, actual, false).stream().map(Difference::line))
                .containsExactly(
                        "booking_seq | sequence |  | increment 50 | increment 1",
                        "standing | named type |  | enum {GOLD} | (nothing)");
    }

    private static List<String> constraints(
            List<CatalogConstraint> expected, List<CatalogConstraint> actual, boolean withNames) {
        return lines(
                new CatalogTable("booking", "table", "", "", List.of(), expected),
                new CatalogTable("booking", "table", "", "", List.of(), actual),
                withNames);
    }

    private static List<String> lines(CatalogTable expected, CatalogTable actual, boolean withNames) {
        return Comparison.between(catalog(expected), catalog(actual), withNames).stream()
                .map(Difference::line)
                .toList();
    }

    private static Catalog catalog(CatalogTable... tables) {
        return new Catalog(List.of(tables), List.of(), List.of());
    }

    private static CatalogTable table(String name, List<CatalogColumn> columns, CatalogConstraint... constraints) {
        return new CatalogTable(name, "table", "", "", columns, List.of(constraints));
    }

    private static CatalogColumn column(String name, String type, boolean nullable) {
        return new CatalogColumn(name, type, nullable, "", "", "", "", "");
    }

    private static CatalogConstraint constraint(Category category, String name, String... columns) {
        return new CatalogConstraint(
                category, name, List.of(columns), category.label() + " (" + String.join(", ", columns) + ")");
    }
}
