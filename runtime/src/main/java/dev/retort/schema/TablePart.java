package dev.retort.schema;

/** What a table is made of, in the order in which {@code createTable} takes it. */
public sealed interface TablePart permits Column, PrimaryKey, UniqueConstraint, ForeignKey, Check, Index {}
