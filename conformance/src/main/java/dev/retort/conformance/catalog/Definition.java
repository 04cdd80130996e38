package dev.retort.conformance.catalog;

/**
 * A sequence or a named type.
 *
 * @param name its name
 * @param text all that the catalog says of it: {@code bigint start 1 increment 50 …}, {@code enum ('A', 'B')}
 */
public record Definition(String name, String text) {}
