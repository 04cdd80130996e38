package dev.retort.processor.diff.matching;

/** A rename that the user declared. */
public sealed interface DeclaredRename {

    /** The name until now. */
    String from();

    /** The name from now on. */
    String to();

    /** A table that had another name. */
    record OfTable(String from, String to) implements DeclaredRename {}

    /** A column that had another name; the table is named as it is called now. */
    record OfColumn(String table, String from, String to) implements DeclaredRename {}
}
