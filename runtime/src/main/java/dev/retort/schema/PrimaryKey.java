package dev.retort.schema;

import java.util.List;

/**
 * A primary key: {@code primary key pk_booking (id)}.
 *
 * @param name the constraint's name; empty leaves it to the database
 * @param columns the key columns in the order of the key
 * @param partition those of {@code columns} that are there for the sake of partitions alone: a database that spreads a table's rows by a column
 *     wants it in the key. PostgreSQL, MariaDB, MySQL and SQL Server do; elsewhere the key is without them
 */
public record PrimaryKey(String name, List<String> columns, List<String> partition) implements TablePart {
    public PrimaryKey {
        columns = List.copyOf(columns);
        partition = List.copyOf(partition);
    }

    /** A key that is the same on every database. */
    public PrimaryKey(String name, List<String> columns) {
        this(name, columns, List.of());
    }

    /** The columns of the key on a database that spreads no rows over partitions. */
    public List<String> columnsWithoutPartitions() {
        return columns.stream()
                .filter(column -> !Names.contains(partition, column))
                .toList();
    }

    /** This key, some of whose columns are there for the sake of partitions alone. */
    public PrimaryKey partitionedBy(String... partition) {
        return new PrimaryKey(name, columns, List.of(partition));
    }

    /** This key under another name. */
    public PrimaryKey withName(String name) {
        return new PrimaryKey(name, columns, partition);
    }

    @Override
    public String toString() {
        return "primary key" + QuotedText.word(name) + " " + QuotedText.list(columns)
                + (partition.isEmpty() ? "" : " partition " + QuotedText.list(partition));
    }
}
