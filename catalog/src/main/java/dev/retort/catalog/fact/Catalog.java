package dev.retort.catalog.fact;

import java.util.Collection;
import java.util.List;

/**
 * What a database holds, in the words of its own catalog: text as the database prints it, so that equal text means equal
 * schema. Names outside the connection's schema are qualified.
 *
 * @param tables tables and views
 * @param sequences sequences that stand alone; one that belongs to an identity column is part of the column
 * @param types named types: enums, composite types, domains
 * @param others what is of none of these kinds: triggers, functions, partitions
 */
public record Catalog(
        List<CatalogTable> tables,
        List<CatalogDefinition> sequences,
        List<CatalogDefinition> types,
        List<OtherObject> others) {

    /** Copies the lists. */
    public Catalog {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        types = List.copyOf(types);
        others = List.copyOf(others);
    }

    /** A catalog with tables, sequences and types alone. */
    public Catalog(List<CatalogTable> tables, List<CatalogDefinition> sequences, List<CatalogDefinition> types) {
        this(tables, sequences, types, List.of());
    }

    /** This catalog without the named tables, in whatever case; for what a migration tool keeps for itself. */
    public Catalog without(Collection<String> names) {
        return new Catalog(
                tables.stream()
                        .filter(table -> names.stream().noneMatch(table.name()::equalsIgnoreCase))
                        .toList(),
                sequences,
                types,
                others);
    }
}
