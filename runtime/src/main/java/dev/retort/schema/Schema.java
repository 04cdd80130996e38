package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All tables, sequences and views of one history, sorted by name.
 *
 * @param tables the tables
 * @param sequences the sequences
 * @param views the views
 */
public record Schema(List<Table> tables, List<Sequence> sequences, List<View> views) {
    private static final Schema EMPTY = new Schema(List.of(), List.of());

    public Schema {
        tables = SortedParts.of(tables, Table::name);
        sequences = SortedParts.of(sequences, Sequence::name);
        views = SortedParts.of(views, View::name);
    }

    /** A schema without views. */
    public Schema(List<Table> tables, List<Sequence> sequences) {
        this(tables, sequences, List.of());
    }

    /** The schema with nothing in it. */
    public static Schema empty() {
        return EMPTY;
    }

    /** The table of a name. */
    public Optional<Table> table(String name) {
        return sortedTables().find(name);
    }

    /** The sequence of a name. */
    public Optional<Sequence> sequence(String name) {
        return sortedSequences().find(name);
    }

    /** This schema with one table more. */
    public Schema plus(Table table) {
        return new Schema(sortedTables().plus(table), sequences, views);
    }

    /** This schema without the table of a name. */
    public Schema minusTable(String name) {
        return new Schema(sortedTables().minus(name), sequences, views);
    }

    /** This schema with a table, in place of the one of its name if there is one. */
    public Schema with(Table table) {
        return minusTable(table.name()).plus(table);
    }

    /** This schema with a sequence, in place of the one of its name if there is one. */
    public Schema with(Sequence sequence) {
        return new Schema(tables, sortedSequences().minus(sequence.name()).plus(sequence), views);
    }

    /** This schema without the sequence of a name. */
    public Schema minusSequence(String name) {
        return new Schema(tables, sortedSequences().minus(name), views);
    }

    private SortedParts<Sequence> sortedSequences() {
        return SortedParts.of(sequences, Sequence::name);
    }

    private SortedParts<Table> sortedTables() {
        return SortedParts.of(tables, Table::name);
    }

    /** This schema with every table changed by a function. */
    public Schema mapTables(UnaryOperator<Table> change) {
        return new Schema(tables.stream().map(change).toList(), sequences, views);
    }

    /** This schema with these sequences. */
    public Schema withSequences(List<Sequence> sequences) {
        return new Schema(tables, sequences, views);
    }

    /** This schema with these views. */
    public Schema withViews(List<View> views) {
        return new Schema(tables, sequences, views);
    }

    /**
     * This schema with the orders that carry no meaning put right: columns by name after the key columns, the other parts by
     * their text. Schemas that mean the same are equal in this form; it is also the one that a snapshot holds.
     */
    public Schema canonical() {
        return mapTables(Schema::canonical);
    }

    private static Table canonical(Table table) {
        return new Table(
                table.name(),
                keyFirst(table),
                table.primaryKey(),
                SortedParts.sorted(table.uniques(), Object::toString),
                SortedParts.sorted(table.foreignKeys(), Object::toString),
                SortedParts.sorted(table.checks(), Object::toString),
                SortedParts.sorted(table.indexes(), Object::toString),
                table.comment());
    }

    private static List<Column> keyFirst(Table table) {
        List<String> key =
                table.primaryKey() == null ? List.of() : table.primaryKey().columns();
        List<Column> columns = new ArrayList<>();
        key.forEach(name -> table.column(name).ifPresent(columns::add));
        columns.addAll(SortedParts.sorted(
                table.columns().stream()
                        .filter(column -> !Names.contains(key, column.name()))
                        .toList(),
                Column::name));
        return columns;
    }

    /** The schema in the snapshot format: sequences, tables and views, a blank line between any two. */
    @Override
    public String toString() {
        return Stream.of(sequences, tables, views)
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining("\n\n"));
    }
}
