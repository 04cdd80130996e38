package dev.retort.dialect;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropIndex;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The statements that H2 has otherwise than the standard. */
final class H2Statements extends StandardSql {
    private static final String DEFAULT_SCHEMA = "public.";

    private final Conventions conventions;

    H2Statements(Grammar grammar, Conventions conventions, Schema before) {
        super(grammar, before);
        this.conventions = conventions;
    }

    /** What has no name keeps none, as in a database that Hibernate made; but for foreign keys, which always have one there. */
    @Override
    Table explicit(Table table) {
        return inDefaultSchema(conventions.withNamedForeignKeys(
                table.withChecks(ColumnChecks.joined(table, column -> Stream.empty()))));
    }

    /** H2 looks for what a table refers to in the schema of that table, not in the one of the session. */
    private static Table inDefaultSchema(Table table) {
        return Identifiers.schemaOf(table.name()).isEmpty()
                ? table
                : table.withForeignKeys(table.foreignKeys().stream()
                        .map(H2Statements::inDefaultSchema)
                        .toList());
    }

    private static ForeignKey inDefaultSchema(ForeignKey key) {
        return Identifiers.schemaOf(key.table()).isEmpty()
                ? new ForeignKey(
                        key.name(),
                        key.columns(),
                        DEFAULT_SCHEMA + key.table(),
                        key.references(),
                        key.onDelete(),
                        key.onUpdate())
                : key;
    }

    /** H2 moves no table to another schema: it is created there, its rows are copied, and it is dropped here. */
    @Override
    public List<String> visit(RenameTable operation) {
        if (isInSameSchema(operation)) {
            return super.visit(operation);
        }
        Schema after = operation.applyTo(before);
        Table plain = after.table(operation.to()).orElseThrow();
        Table to = explicit(plain);
        List<String> statements = new ArrayList<>();
        keysTo(before, operation.from())
                .forEach(each -> each.keys().forEach(key -> statements.add(constraints.drop(each.table(), key))));
        statements.addAll(visit(new CreateTable(plain.withForeignKeys(List.of()))));
        statements.add(copy(operation, plain));
        plain.columns().stream().filter(clauses::isNumbered).forEach(column -> statements.addAll(numberOn(to, column)));
        statements.add("drop table " + names.sql(operation.from()));
        Constraint.of(to).stream()
                .filter(each -> each.part() instanceof ForeignKey)
                .forEach(key -> statements.add(constraints.add(to, key)));
        keysTo(after, operation.to())
                .forEach(each -> each.keys().forEach(key -> statements.add(constraints.add(each.table(), key))));
        return statements;
    }

    private String copy(RenameTable operation, Table to) {
        String columns = names.list(to.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .map(Column::name)
                .toList());
        return "insert into " + names.sql(operation.to()) + " (" + columns + ") select " + columns + " from "
                + names.sql(operation.from());
    }

    /** The foreign keys by which another table references one. */
    private record Referencing(Table table, List<Constraint> keys) {}

    private List<Referencing> keysTo(Schema schema, String target) {
        return schema.tables().stream()
                .filter(table -> !Names.same(table.name(), target))
                .map(this::explicit)
                .map(table -> new Referencing(
                        table,
                        Constraint.of(table).stream()
                                .filter(each ->
                                        each.part() instanceof ForeignKey key && Names.same(key.table(), target))
                                .toList()))
                .toList();
    }

    /**
     * A foreign key that came after an index may use it, as may a unique constraint over the same columns, when H2 copied the table. Such an index
     * can't go: its user is made anew, with an index of its own.
     */
    @Override
    public List<String> visit(DropIndex operation) {
        Table table = before(operation.table());
        List<Constraint> users = Constraint.of(table).stream()
                .filter(constraint -> mayUse(constraint, operation.index()))
                .toList();
        List<String> statements = new ArrayList<>();
        users.forEach(user -> statements.add(constraints.drop(table, user)));
        statements.addAll(super.visit(operation));
        users.forEach(user -> statements.add(constraints.add(table, user)));
        return statements;
    }

    private static boolean mayUse(Constraint constraint, Index index) {
        List<String> indexed =
                index.parts().stream().map(part -> Names.key(part.text())).toList();
        if (constraint.part() instanceof ForeignKey key) {
            int size = key.columns().size();
            return indexed.size() >= size && indexed.subList(0, size).containsAll(keys(key.columns()));
        }
        return constraint.part() instanceof UniqueConstraint unique
                && index.unique()
                && Set.copyOf(indexed).equals(Set.copyOf(keys(unique.columns())));
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(Names::key).toList();
    }

    @Override
    String renameColumn(String from, String to) {
        return "alter column " + from + " rename to " + to;
    }

    /** H2 reads a check by the types of its columns, once: {@code level > 4} stays {@code > CAST(4 AS BIGINT)}. So it is made anew. */
    @Override
    public List<String> visit(AlterColumn operation) {
        List<String> statements = super.visit(operation);
        if (clauses.type(operation.from()).equals(clauses.type(operation.to()))
                || isAnotherLength(operation.from(), operation.to())) {
            return statements;
        }
        Table from = before(operation.table());
        Table to = table(operation.applyTo(before), operation.table());
        List<Constraint> checks = Constraint.of(from.withChecks(from.checks().stream()
                        .filter(to.checks()::contains)
                        .filter(check -> Mention.of(operation.from().name(), check.expression()))
                        .toList()))
                .stream()
                .filter(each -> each.part() instanceof Check)
                .filter(each -> constraints.canDrop(from, each))
                .toList();
        List<String> all = new ArrayList<>();
        checks.forEach(check -> all.add(constraints.drop(from, check)));
        all.addAll(statements);
        checks.forEach(check -> all.add(constraints.add(to, check)));
        return all;
    }

    @Override
    List<String> alterColumn(Table table, Column from, Column to) {
        String alter = alter(table.name()) + "alter column " + names.sql(to.name()) + " ";
        List<String> statements = new ArrayList<>();
        boolean computed = !to.generated().isEmpty() && !to.generated().equals(from.generated());
        boolean defined =
                to.type() instanceof ColumnType.Definition && !clauses.type(to).equals(clauses.type(from));
        if (computed || defined) {
            // A definition may hold a default and more; a computed column can't be had in steps. It does not take NOT
            // NULL away.
            if (!from.nullable() && to.nullable()) {
                statements.add(alter + "drop not null");
            }
            statements.add(alter + clauses.definition(to));
        } else {
            steps(alter, from, to, statements);
        }
        if (to.identity() && !from.identity()) {
            statements.addAll(numberOn(table, to));
        }
        if (!to.comment().equals(from.comment())) {
            statements.addAll(comments.onColumn(table.name(), to));
        }
        return statements;
    }

    @Override
    List<String> numberOn(Table table, Column identity) {
        String column = names.sql(identity.name());
        return List.of(alter(table.name()) + "alter column " + column + " restart with (select coalesce(max(" + column
                + "), 0) + 1 from " + names.sql(table.name()) + ")");
    }

    private void steps(String alter, Column from, Column to, List<String> statements) {
        if (!from.generated().isEmpty() && to.generated().isEmpty()) {
            statements.add(alter + "drop expression");
        }
        if (from.identity() && !to.identity()) {
            statements.add(alter + "drop identity");
        }
        if (!clauses.type(to).equals(clauses.type(from))) {
            statements.add(alter + "set data type " + clauses.type(to));
        }
        if (from.nullable() != to.nullable()) {
            statements.add(alter + (to.nullable() ? "drop not null" : "set not null"));
        }
        if (!to.defaultValue().equals(from.defaultValue())) {
            statements.add(alter
                    + (to.defaultValue().isEmpty()
                            ? "drop default"
                            : "set default " + names.expression(to.defaultValue())));
        }
        if (to.identity() && !from.identity()) {
            statements.add(alter + "set generated by default");
        }
    }
}
