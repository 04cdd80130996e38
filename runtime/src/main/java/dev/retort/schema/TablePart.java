package dev.retort.schema;

/** A part of a table: a column, key, check or index. */
public sealed interface TablePart permits Column, PrimaryKey, UniqueConstraint, ForeignKey, Check, Index {
    /** The name; empty for a part that nobody named. */
    String name();
}
