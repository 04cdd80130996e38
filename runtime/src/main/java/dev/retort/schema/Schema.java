package dev.retort.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        tables = sorted(tables, Table::name);
        sequences = sorted(sequences, Sequence::name);
        views = sorted(views, View::name);
    }

    /** A schema without views. */
    public Schema(List<Table> tables, List<Sequence> sequences) {
        this(tables, sequences, List.of());
    }

    /** Most parts come in order: a schema differs little from the one that it is made from. */
    private static <T> List<T> sorted(List<T> parts, Function<T, String> name) {
        Comparator<T> order = Comparator.comparing(name, Names::compare);
        for (int i = 1; i < parts.size(); i++) {
            if (order.compare(parts.get(i - 1), parts.get(i)) > 0) {
                return parts.stream().sorted(order).toList();
            }
        }
        return List.copyOf(parts);
    }

    /** The schema with nothing in it. */
    public static Schema empty() {
        return EMPTY;
    }

    /** The table of a name. */
    public Optional<Table> table(String name) {
        return find(tables, Table::name, name);
    }

    /** The sequence of a name. */
    public Optional<Sequence> sequence(String name) {
        return find(sequences, Sequence::name, name);
    }

    /** By halves: a big schema is asked for a table for each of its tables. */
    private static <T> Optional<T> find(List<T> sorted, Function<T, String> name, String wanted) {
        String key = Names.key(wanted);
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Names.key(name.apply(sorted.get(middle))).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.stream()
                .skip(low)
                .limit(1)
                .filter(part -> Names.key(name.apply(part)).equals(key))
                .findFirst();
    }

    /** This schema with one table more. */
    public Schema plus(Table table) {
        List<Table> more = new ArrayList<>(tables);
        int place = Collections.binarySearch(tables, table, Comparator.comparing(Table::name, Names::compare));
        more.add(place < 0 ? -place - 1 : place, table);
        return new Schema(more, sequences, views);
    }

    /** This schema without the table of a name. */
    public Schema minusTable(String name) {
        return new Schema(
                tables.stream().filter(table -> !Names.same(table.name(), name)).toList(), sequences, views);
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
                sorted(table.uniques(), Object::toString),
                sorted(table.foreignKeys(), Object::toString),
                sorted(table.checks(), Object::toString),
                sorted(table.indexes(), Object::toString),
                table.comment());
    }

    private static List<Column> keyFirst(Table table) {
        List<String> key =
                table.primaryKey() == null ? List.of() : table.primaryKey().columns();
        List<Column> columns = new ArrayList<>();
        key.forEach(name -> table.column(name).ifPresent(columns::add));
        columns.addAll(sorted(
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
