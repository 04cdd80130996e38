package dev.retort.conformance.catalog;

import java.util.Collection;
import java.util.List;

/**
 * What a database holds, in the words of its own catalog: text as the database prints it, so that equal text means equal
 * schema. Names outside the default schema are qualified.
 *
 * @param tables tables and views
 * @param sequences sequences that stand alone; one that belongs to an identity column is part of the column
 * @param types named types: enums, composite types, domains
 */
public record Catalog(List<Table> tables, List<Definition> sequences, List<Definition> types) {

    /** Copies the lists. */
    public Catalog {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        types = List.copyOf(types);
    }

    /** This catalog without the named tables, in whatever case; for what a migration tool keeps for itself. */
    public Catalog without(Collection<String> names) {
        return new Catalog(
                tables.stream()
                        .filter(table -> names.stream().noneMatch(table.name()::equalsIgnoreCase))
                        .toList(),
                sequences,
                types);
    }
}
