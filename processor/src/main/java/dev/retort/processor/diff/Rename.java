package dev.retort.processor.diff;

/** A name that a person says to have changed. */
public sealed interface Rename {

    /** A table that had another name. */
    record OfTable(String from, String to) implements Rename {}

    /** A column that had another name; the table is named as it is called now. */
    record OfColumn(String table, String from, String to) implements Rename {}
}
