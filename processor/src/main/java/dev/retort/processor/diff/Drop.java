package dev.retort.processor.diff;

/** A table or column that a person says to have no successor. */
public sealed interface Drop {

    /** A table that goes. */
    record OfTable(String name) implements Drop {}

    /** A column that goes; the table is named as it is called now. */
    record OfColumn(String table, String name) implements Drop {}
}
