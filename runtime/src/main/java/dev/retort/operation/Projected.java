package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an operation on one database: nothing of a check that only others have, the dropping of a column that is no longer on this
 * one.
 *
 * @param projection how that database has a schema
 * @param before the schema that the operation starts from, as all databases have it
 */
public record Projected(Projection projection, Schema before) implements Operation.Visitor<Optional<Operation>> {

    /** An operation as it is there; empty where there is nothing to do. It starts from the {@linkplain Projection#of(Schema) projected} schema. */
    public static Optional<Operation> of(Operation operation, Schema before, Projection projection) {
        return operation.accept(new Projected(projection, before));
    }

    private Table table(String name) {
        return Parts.table(before, name);
    }

    private String name(String name) {
        return projection.name(name);
    }

    // Schemas and sequences

    @Override
    public Optional<Operation> visit(CreateSchema operation) {
        return projection.schemas() ? Optional.of(operation) : Optional.empty();
    }

    @Override
    public Optional<Operation> visit(CreateSequence operation) {
        return Optional.of(new CreateSequence(projection.of(operation.sequence())));
    }

    @Override
    public Optional<Operation> visit(AlterSequence operation) {
        return Optional.of(new AlterSequence(projection.of(operation.from()), projection.of(operation.to())));
    }

    @Override
    public Optional<Operation> visit(DropSequence operation) {
        return Optional.of(new DropSequence(projection.of(operation.sequence())));
    }

    // Tables and views

    @Override
    public Optional<Operation> visit(CreateTable operation) {
        return Optional.of(new CreateTable(projection.of(operation.table())));
    }

    @Override
    public Optional<Operation> visit(DropTable operation) {
        return Optional.of(new DropTable(projection.of(operation.table())));
    }

    @Override
    public Optional<Operation> visit(RenameTable operation) {
        String from = name(operation.from());
        String to = name(operation.to());
        return from.equals(to) ? Optional.empty() : Optional.of(new RenameTable(from, to));
    }

    @Override
    public Optional<Operation> visit(CommentOnTable operation) {
        return Optional.of(new CommentOnTable(name(operation.table()), operation.from(), operation.to()));
    }

    @Override
    public Optional<Operation> visit(CreateView operation) {
        return projection.of(operation.view()).map(CreateView::new);
    }

    @Override
    public Optional<Operation> visit(DropView operation) {
        return projection.of(operation.view()).map(DropView::new);
    }

    // Columns

    @Override
    public Optional<Operation> visit(AddColumn operation) {
        return projection.of(operation.column()).map(column -> new AddColumn(name(operation.table()), column));
    }

    @Override
    public Optional<Operation> visit(DropColumn operation) {
        return projection.of(operation.column()).map(column -> new DropColumn(name(operation.table()), column));
    }

    @Override
    public Optional<Operation> visit(RenameColumn operation) {
        return projection.has(table(operation.table()), operation.from())
                ? Optional.of(new RenameColumn(name(operation.table()), operation.from(), operation.to()))
                : Optional.empty();
    }

    @Override
    public Optional<Operation> visit(AlterColumn operation) {
        String table = name(operation.table());
        Optional<Column> from = projection.of(operation.from());
        Optional<Column> to = projection.of(operation.to());
        if (from.isEmpty()) {
            return to.map(column -> new AddColumn(table, column));
        }
        if (to.isEmpty()) {
            return from.map(column -> new DropColumn(table, column));
        }
        return from.equals(to) && !operation.from().equals(operation.to())
                ? Optional.empty()
                : Optional.of(new AlterColumn(table, from.get(), to.get()));
    }

    // Constraints and indexes

    @Override
    public Optional<Operation> visit(AddPrimaryKey operation) {
        return Optional.of(new AddPrimaryKey(name(operation.table()), projection.of(operation.key())));
    }

    @Override
    public Optional<Operation> visit(DropPrimaryKey operation) {
        return Optional.of(new DropPrimaryKey(name(operation.table()), projection.of(operation.key())));
    }

    @Override
    public Optional<Operation> visit(AddUnique operation) {
        return projection
                .of(operation.unique(), table(operation.table()))
                .map(unique -> new AddUnique(name(operation.table()), unique));
    }

    @Override
    public Optional<Operation> visit(DropUnique operation) {
        return projection
                .of(operation.unique(), table(operation.table()))
                .map(unique -> new DropUnique(name(operation.table()), unique));
    }

    @Override
    public Optional<Operation> visit(AddForeignKey operation) {
        return projection
                .of(operation.key(), table(operation.table()))
                .map(key -> new AddForeignKey(name(operation.table()), key));
    }

    @Override
    public Optional<Operation> visit(DropForeignKey operation) {
        return projection
                .of(operation.key(), table(operation.table()))
                .map(key -> new DropForeignKey(name(operation.table()), key));
    }

    @Override
    public Optional<Operation> visit(AddCheck operation) {
        return projection
                .of(operation.check(), table(operation.table()))
                .map(check -> new AddCheck(name(operation.table()), check));
    }

    @Override
    public Optional<Operation> visit(DropCheck operation) {
        return projection
                .of(operation.check(), table(operation.table()))
                .map(check -> new DropCheck(name(operation.table()), check));
    }

    @Override
    public Optional<Operation> visit(CreateIndex operation) {
        return projection
                .of(operation.index(), table(operation.table()))
                .map(index -> new CreateIndex(name(operation.table()), index));
    }

    @Override
    public Optional<Operation> visit(DropIndex operation) {
        return projection
                .of(operation.index(), table(operation.table()))
                .map(index -> new DropIndex(name(operation.table()), index));
    }

    @Override
    public Optional<Operation> visit(RenameConstraint operation) {
        return isThere(operation.table(), operation.from())
                ? Optional.of(new RenameConstraint(name(operation.table()), operation.from(), operation.to()))
                : Optional.empty();
    }

    @Override
    public Optional<Operation> visit(RenameIndex operation) {
        return isThere(operation.table(), operation.from())
                ? Optional.of(new RenameIndex(name(operation.table()), operation.from(), operation.to()))
                : Optional.empty();
    }

    /** Whether a constraint or index is there. One that no database has is left for the operation itself to say. */
    private boolean isThere(String table, String name) {
        Table every = table(table);
        return !isNamed(every, name) || isNamed(projection.of(every), name);
    }

    private static boolean isNamed(Table table, String name) {
        PrimaryKey primary = table.primaryKey();
        Stream<String> key = primary == null ? Stream.empty() : Stream.of(primary.name());
        return Stream.of(
                        key,
                        table.uniques().stream().map(UniqueConstraint::name),
                        table.foreignKeys().stream().map(ForeignKey::name),
                        table.checks().stream().map(Check::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(names -> names)
                .anyMatch(each -> Names.same(each, name));
    }

    // Rows

    @Override
    public Optional<Operation> visit(Backfill operation) {
        return projection.has(table(operation.table()), operation.column())
                ? Optional.of(new Backfill(name(operation.table()), operation.column(), operation.value()))
                : Optional.empty();
    }

    @Override
    public Optional<Operation> visit(InsertRows operation) {
        List<Integer> there = there(operation.table(), operation.columns());
        return Optional.of(new InsertRows(
                name(operation.table()), pick(operation.columns(), there), rows(operation.rows(), there)));
    }

    @Override
    public Optional<Operation> visit(DeleteRows operation) {
        List<Integer> there = there(operation.table(), operation.columns());
        return Optional.of(new DeleteRows(
                name(operation.table()), pick(operation.columns(), there), rows(operation.rows(), there)));
    }

    @Override
    public Optional<Operation> visit(UpdateRows operation) {
        List<Integer> there = there(operation.table(), operation.columns());
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new UpdateRows(
                        name(operation.table()),
                        operation.keys(),
                        operation.key(),
                        pick(operation.columns(), there),
                        row(operation.from(), there),
                        row(operation.to(), there)));
    }

    /** The places of the columns that are there. */
    private List<Integer> there(String table, List<String> columns) {
        Table filled = table(table);
        return IntStream.range(0, columns.size())
                .filter(place -> projection.has(filled, columns.get(place)))
                .boxed()
                .toList();
    }

    private static List<String> pick(List<String> columns, List<Integer> places) {
        return places.stream().map(columns::get).toList();
    }

    private static List<Row> rows(List<Row> rows, List<Integer> places) {
        return rows.stream().map(row -> row(row, places)).toList();
    }

    private static Row row(Row row, List<Integer> places) {
        List<@Nullable Object> values = new ArrayList<>();
        places.forEach(place -> values.add(row.values().get(place)));
        return new Row(values);
    }

    // What the author wrote

    @Override
    public Optional<Operation> visit(Online operation) {
        return operation.operation().accept(this).map(Online::new);
    }

    @Override
    public Optional<Operation> visit(ExecuteSql operation) {
        return Optional.of(new ExecuteSql(operation.statements(), effect(operation.effect())));
    }

    @Override
    public Optional<Operation> visit(RunCode operation) {
        return Optional.of(new RunCode(operation.name(), operation.code(), effect(operation.effect())));
    }

    private List<Operation> effect(List<Operation> effect) {
        List<Operation> there = new ArrayList<>();
        Schema now = before;
        for (Operation operation : effect) {
            of(operation, now, projection).ifPresent(there::add);
            now = operation.applyTo(now);
        }
        return there;
    }
}
