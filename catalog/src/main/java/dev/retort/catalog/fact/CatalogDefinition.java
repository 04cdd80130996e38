package dev.retort.catalog.fact;

import java.util.List;

/**
 * A sequence or a named type.
 *
 * @param name its name, qualified outside the connection's schema
 * @param text all that the catalog says of it: {@code bigint start 1 increment 50 …}, {@code enum ('A', 'B')}
 * @param details its parts one by one
 */
public record CatalogDefinition(String name, String text, Details details) {

    /** A definition whose text says all. */
    public CatalogDefinition(String name, String text) {
        this(name, text, new Other());
    }

    /** What a definition is made of. */
    public sealed interface Details {}

    /** None of the others: a cast, a domain. */
    public record Other() implements Details {}

    /**
     * A sequence.
     *
     * @param start its first value
     * @param increment the step from one value to the next
     * @param options what is not the default of the database, as SQL that ends its creation: {@code cache 20}; empty for none
     * @param owned whether it belongs to a column, as that of {@code serial} does
     */
    public record Numbers(long start, long increment, String options, boolean owned) implements Details {}

    /** The attributes of a composite type in its order: their names, and the type of each as the database writes it. */
    public record Attributes(List<String> names, List<String> types) implements Details {
        /** Copies the lists. */
        public Attributes {
            names = List.copyOf(names);
            types = List.copyOf(types);
        }
    }

    /** The values of an enumeration, in its order. */
    public record Values(List<String> values) implements Details {
        /** Copies the list. */
        public Values {
            values = List.copyOf(values);
        }
    }
}
