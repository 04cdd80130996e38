package dev.retort.dialect.h2;

import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSql;
import dev.retort.dialect.text.ColumnMention;
import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropIndex;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
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

    private final ImplicitNames conventions;

    H2Statements(SqlGrammar grammar, ImplicitNames conventions, AppliedOperation applied) {
        super(grammar, applied);
        this.conventions = conventions;
    }

    /** Unnamed constraints stay unnamed, as in a schema created by Hibernate, except for foreign keys, which always have a name there. */
    @Override
    protected Table explicit(Table table) {
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
        if (operation.staysInSchema()) {
            return super.visit(operation);
        }
        Table plain = after.table(operation.to()).orElseThrow();
        Table to = explicit(plain);
        List<String> statements = new ArrayList<>();
        statements.addAll(dropped(keysTo(before, operation.from())));
        statements.addAll(visit(new CreateTable(plain.withForeignKeys(List.of()))));
        statements.add(copy(operation, plain));
        plain.columns().stream().filter(clauses::isNumbered).forEach(column -> statements.addAll(numberOn(to, column)));
        statements.add("drop table " + names.sql(operation.from()));
        NamedConstraint.of(to).stream()
                .filter(each -> each.part() instanceof ForeignKey)
                .forEach(key -> statements.add(constraints.add(to, key)));
        statements.addAll(added(keysTo(after, operation.to())));
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
    private record Referencing(Table table, List<NamedConstraint> keys) {}

    private List<Referencing> keysTo(Schema schema, String target) {
        return schema.tables().stream()
                .filter(table -> !Names.same(table.name(), target))
                .map(this::explicit)
                .map(table -> new Referencing(
                        table,
                        NamedConstraint.of(table).stream()
                                .filter(each -> each.part() instanceof ForeignKey key && references(key, target))
                                .toList()))
                .toList();
    }

    private List<String> dropped(List<Referencing> referencing) {
        return referencing.stream()
                .flatMap(each -> each.keys().stream().map(key -> constraints.drop(each.table(), key)))
                .toList();
    }

    private List<String> added(List<Referencing> referencing) {
        return referencing.stream()
                .flatMap(each -> each.keys().stream().map(key -> constraints.add(each.table(), key)))
                .toList();
    }

    private static boolean references(ForeignKey key, String table) {
        return Names.same(key.table(), table) || Names.same(key.table(), DEFAULT_SCHEMA + table);
    }

    /**
     * A foreign key that came after an index may use it, as may a unique constraint over the same columns, when H2 copied the table. Such an index
     * can't be dropped, so the constraint that uses it is created again, with an index of its own; with a unique constraint also the foreign keys
     * that reference it.
     */
    @Override
    public List<String> visit(DropIndex operation) {
        Table table = before(operation.table());
        List<NamedConstraint> users = NamedConstraint.of(table).stream()
                .filter(constraint -> H2Constraints.mayUse(constraint, operation.dropped(before)))
                .toList();
        List<Referencing> keys = keysToUniques(table, users);
        List<String> statements = new ArrayList<>(dropped(keys));
        users.forEach(user -> statements.add(constraints.drop(table, user)));
        statements.addAll(super.visit(operation));
        users.forEach(user -> statements.add(constraints.add(table, user)));
        statements.addAll(added(keys));
        return statements;
    }

    /** The foreign keys of any table that reference one of some unique constraints, without those among the constraints themselves. */
    private List<Referencing> keysToUniques(Table target, List<NamedConstraint> constraints) {
        List<Set<String>> uniques = constraints.stream()
                .filter(each -> each.part() instanceof UniqueConstraint)
                .map(each -> Set.copyOf(((UniqueConstraint) each.part()).columns()))
                .toList();
        return before.tables().stream()
                .map(this::explicit)
                .map(table -> new Referencing(
                        table,
                        NamedConstraint.of(table).stream()
                                .filter(each -> each.part() instanceof ForeignKey key
                                        && references(key, target.name())
                                        && uniques.contains(Set.copyOf(key.references()))
                                        && !(Names.same(table.name(), target.name()) && constraints.contains(each)))
                                .toList()))
                .toList();
    }

    @Override
    protected String renameColumn(String from, String to) {
        return "alter column " + from + " rename to " + to;
    }

    /** H2 resolves the types in a check once: {@code level > 4} stays {@code > CAST(4 AS BIGINT)}. Therefore the check is created again. */
    @Override
    public List<String> visit(AlterColumn operation) {
        List<String> statements = super.visit(operation);
        Column was = operation.from(before);
        Column is = operation.to(before);
        if (clauses.type(was).equals(clauses.type(is))
                || (was.type().isVarchar() && is.type().isVarchar())) {
            return statements;
        }
        Table from = before(operation.table());
        Table to = table(after, operation.table());
        List<NamedConstraint> checks = NamedConstraint.of(from.withChecks(from.checks().stream()
                        .filter(to.checks()::contains)
                        .filter(check -> ColumnMention.of(operation.column(), check.expression()))
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
    protected List<String> alterColumn(Table table, Column from, Column to) {
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
            statements.addAll(grammar.comments().onColumn(table.name(), to));
        }
        return statements;
    }

    @Override
    protected List<String> numberOn(Table table, Column identity) {
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
            statements.add(alter + "set data type " + clauses.type(to)
                    + H2Conversion.using(names.sql(to.name()), clauses.type(from), clauses.type(to)));
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
