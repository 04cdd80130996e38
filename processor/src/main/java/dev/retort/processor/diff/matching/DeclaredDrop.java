package dev.retort.processor.diff.matching;

/** A table or column that the user declared dropped. */
public sealed interface DeclaredDrop {

    /** A table that goes. */
    record OfTable(String name) implements DeclaredDrop {}

    /** A column that goes; the table is named as it is called now. */
    record OfColumn(String table, String name) implements DeclaredDrop {}
}
