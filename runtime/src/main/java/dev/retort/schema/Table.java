package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with all that belongs to it. Columns keep the order in which the table is created; the other parts the order in which
 * they were added. Two tables that differ in an order alone are different values; see {@link Schema#canonical()}.
 *
 * @param name the table's name, {@code schema.table} outside the default schema
 * @param primaryKey the primary key; null for a table without one
 * @param comment the comment that the database keeps; empty for none
 */
public record Table(
        String name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<Index> indexes,
        String comment) {
    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
    }

    /** A table of some parts, sorted out by their kind. The last primary key wins. */
    public static Table of(String name, TablePart... parts) {
        return new Table(
                name,
                only(parts, Column.class),
                only(parts, PrimaryKey.class).stream()
                        .reduce((first, last) -> last)
                        .orElse(null),
                only(parts, UniqueConstraint.class),
                only(parts, ForeignKey.class),
                only(parts, Check.class),
                only(parts, Index.class),
                "");
    }

    private static <T extends TablePart> List<T> only(TablePart[] parts, Class<T> kind) {
        return Stream.of(parts).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The column of a name. */
    public Optional<Column> column(String name) {
        for (Column column : columns) {
            if (Names.same(column.name(), name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Its parts: columns, primary key, unique constraints, foreign keys, checks, indexes. */
    public Stream<TablePart> parts() {
        List<TablePart> parts = new ArrayList<>(columns);
        if (primaryKey != null) {
            parts.add(primaryKey);
        }
        parts.addAll(uniques);
        parts.addAll(foreignKeys);
        parts.addAll(checks);
        parts.addAll(indexes);
        return parts.stream();
    }

    /** The names of its primary key, unique constraints, foreign keys and checks. */
    public Stream<String> constraintNames() {
        return parts().filter(part -> !(part instanceof Column || part instanceof Index))
                .map(TablePart::name);
    }

    /** This table under another name. */
    public Table withName(String name) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table with these columns. */
    public Table withColumns(List<Column> columns) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table with another definition of the column of that name. */
    public Table withColumn(Column column) {
        return withColumns(each(columns, each -> Names.same(each.name(), column.name()) ? column : each));
    }

    /** This table with this primary key, or without any. */
    public Table withPrimaryKey(@Nullable PrimaryKey primaryKey) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table with these unique constraints. */
    public Table withUniques(List<UniqueConstraint> uniques) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table with these foreign keys. */
    public Table withForeignKeys(List<ForeignKey> foreignKeys) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table with these checks. */
    public Table withChecks(List<Check> checks) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table with these indexes. */
    public Table withIndexes(List<Index> indexes) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table with a comment; empty for none. */
    public Table withComment(String comment) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment);
    }

    /** This table after one of its columns was renamed: keys, indexes, checks and its own foreign keys follow. */
    public Table renameColumn(String from, String to) {
        ColumnRename rename = new ColumnRename(from, to);
        PrimaryKey key = primaryKey;
        return new Table(
                name,
                each(columns, rename::column),
                key == null ? null : rename.key(key),
                each(uniques, unique -> unique.withColumns(rename.names(unique.columns()))),
                each(foreignKeys, reference -> ownSide(reference, rename)),
                each(checks, rename::check),
                each(indexes, rename::index),
                comment);
    }

    private static ForeignKey ownSide(ForeignKey key, ColumnRename rename) {
        return new ForeignKey(
                key.name(), rename.names(key.columns()), key.table(), key.references(), key.onDelete(), key.onUpdate());
    }

    private static <T> List<T> each(List<T> parts, Function<T, T> change) {
        return parts.stream().map(change).toList();
    }

    /** The table's lines in the snapshot format: its name, then a line a part. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("table " + name + QuotedText.labeled("comment", comment));
        parts().forEach(part -> lines.append("\n  ").append(part));
        return lines.toString();
    }
}
