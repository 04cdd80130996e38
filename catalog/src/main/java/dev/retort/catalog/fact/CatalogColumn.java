package dev.retort.catalog.fact;

/**
 * A column; what the catalog does not say is the empty string.
 *
 * @param name its name
 * @param type its type with all parameters: {@code CHARACTER VARYING(255)}
 * @param nullable whether it takes null
 * @param defaultValue its default expression
 * @param identity how it generates identities: {@code BY DEFAULT START 1 INCREMENT 1 …}
 * @param generated the expression of a generated column
 * @param comment its comment
 * @param collation its collation, where it is not the type's default
 */
public record CatalogColumn(
        String name,
        String type,
        boolean nullable,
        String defaultValue,
        String identity,
        String generated,
        String comment,
        String collation) {}
