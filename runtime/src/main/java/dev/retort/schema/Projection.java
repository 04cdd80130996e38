package dev.retort.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The schema as one database has it: of SQL and types that differ those that stand there, of columns, checks and views those that are there. What
 * comes out is the same on every database, and projecting it changes nothing.
 *
 * @param database the name of its dialect
 * @param partitionsInKey whether a primary key holds the columns by which the table's rows are spread over partitions
 * @param schemas whether names keep the schema in front of them; else all is in the connection's own database
 */
public record Projection(String database, boolean partitionsInKey, boolean schemas) {

    /** The name of a table, sequence or view as it is there: {@code sales.guest}, or {@code guest}. */
    public String name(String name) {
        return schemas ? name : Names.simple(name);
    }

    /** A schema as it is there. */
    public Schema of(Schema schema) {
        return isPlain(schema)
                ? schema
                : schema.mapTables(this::of)
                        .withSequences(schema.sequences().stream().map(this::of).toList())
                        .withViews(each(schema.views(), this::of));
    }

    /** In loops: an upgrade asks this of a big schema before and after each of its operations. */
    private boolean isPlain(Schema schema) {
        for (Table table : schema.tables()) {
            if (!isPlain(table)) {
                return false;
            }
        }
        return schema.views().stream().allMatch(this::isPlain)
                && schema.sequences().stream().allMatch(sequence -> isPlain(sequence.name()));
    }

    private boolean isPlain(View view) {
        return isPlain(view.name()) && view.query().byDatabase().isEmpty();
    }

    private boolean isPlain(String name) {
        return schemas || name.indexOf('.') < 0;
    }

    private boolean isPlain(Table table) {
        PrimaryKey key = table.primaryKey();
        boolean plain = isPlain(table.name()) && (key == null || key.partition().isEmpty());
        for (ForeignKey reference : table.foreignKeys()) {
            plain &= isPlain(reference.table());
        }
        for (Column column : table.columns()) {
            plain &= isPlain(column);
        }
        for (Check check : table.checks()) {
            plain &= check.expression().byDatabase().isEmpty();
        }
        return plain;
    }

    private static boolean isPlain(Column column) {
        return column.notOn().isEmpty()
                && column.type().definitions().isEmpty()
                && column.defaultValue().byDatabase().isEmpty()
                && column.generated().byDatabase().isEmpty();
    }

    /** A table as it is there; keys, indexes and constraints over a column that is not there go with it. */
    public Table of(Table table) {
        if (isPlain(table)) {
            return table;
        }
        PrimaryKey key = table.primaryKey();
        return new Table(
                name(table.name()),
                each(table.columns(), this::of),
                key == null ? null : of(key),
                each(table.uniques(), unique -> of(unique, table)),
                each(table.foreignKeys(), reference -> of(reference, table)),
                each(table.checks(), check -> of(check, table)),
                each(table.indexes(), index -> of(index, table)),
                table.comment());
    }

    /** A column as it is there, if it is. */
    public Optional<Column> of(Column column) {
        return column.notOn().contains(database)
                ? Optional.empty()
                : Optional.of(
                        isPlain(column)
                                ? column
                                : new Column(
                                        column.name(),
                                        column.type().at(database),
                                        column.nullable(),
                                        column.numbering(),
                                        column.defaultValue().at(database),
                                        column.generated().at(database),
                                        column.collation(),
                                        column.comment(),
                                        Set.of()));
    }

    /** A primary key as it is there. */
    public PrimaryKey of(PrimaryKey key) {
        return new PrimaryKey(key.name(), partitionsInKey ? key.columns() : key.columnsWithoutPartitions());
    }

    /** A check of a table as it is there, if it is and if its column is. */
    public Optional<Check> of(Check check, Table table) {
        Sql expression = check.expression().at(database);
        return expression.isEmpty() || !has(table, check.column())
                ? Optional.empty()
                : Optional.of(new Check(check.name(), check.column(), expression));
    }

    /** A sequence as it is there. */
    public Sequence of(Sequence sequence) {
        return sequence.withName(name(sequence.name()));
    }

    /** A view as it is there, if it is. */
    public Optional<View> of(View view) {
        Sql query = view.query().at(database);
        return query.isEmpty() ? Optional.empty() : Optional.of(new View(name(view.name()), query));
    }

    /** A unique constraint of a table, if its columns are there. */
    public Optional<UniqueConstraint> of(UniqueConstraint unique, Table table) {
        return has(table, unique.columns(), unique);
    }

    /** A foreign key of a table, if its columns are there. */
    public Optional<ForeignKey> of(ForeignKey key, Table table) {
        return has(table, key.columns(), isPlain(key.table()) ? key : at(key));
    }

    private ForeignKey at(ForeignKey key) {
        return new ForeignKey(
                key.name(), key.columns(), name(key.table()), key.references(), key.onDelete(), key.onUpdate());
    }

    /** An index of a table, if its columns are there. */
    public Optional<Index> of(Index index, Table table) {
        List<String> columns = index.parts().stream()
                .filter(IndexPart::isColumn)
                .map(IndexPart::text)
                .toList();
        return has(table, columns, index);
    }

    private <T> Optional<T> has(Table table, List<String> columns, T part) {
        boolean whole = columns.stream().allMatch(name -> has(table, name));
        return whole ? Optional.of(part) : Optional.empty();
    }

    /** Whether a column of a table is there; one that no database has is not for this to say. */
    public boolean has(Table table, String column) {
        return table.column(column)
                .map(each -> !each.notOn().contains(database))
                .orElse(true);
    }

    /** The columns of a table that exist on this database. */
    public List<String> there(Table table, List<String> columns) {
        return columns.stream().filter(column -> has(table, column)).toList();
    }

    /** Whether a constraint or index of a table is there; one that no database has is not for this to say. */
    public boolean hasNamed(Table table, String name) {
        return !isNamed(table, name) || isNamed(of(table), name);
    }

    private static boolean isNamed(Table table, String name) {
        return Stream.concat(table.constraintNames(), table.indexes().stream().map(Index::name))
                .anyMatch(each -> Names.same(each, name));
    }

    private static <T> List<T> each(List<T> parts, Function<T, Optional<T>> projection) {
        return parts.stream().map(projection).flatMap(Optional::stream).toList();
    }
}
