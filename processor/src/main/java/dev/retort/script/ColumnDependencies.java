package dev.retort.script;

import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.DependentParts;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What keeps a column from a change, in SQL Server and Oracle: it is dropped before, and added again after.
 *
 * @param before the table as it is
 * @param after the table as it will be
 * @param foreign the keys of other tables that reference the column
 */
public record ColumnDependencies(
        Table before,
        Table after,
        List<NamedConstraint> constraints,
        List<Index> indexes,
        List<Column> computed,
        List<Foreign> foreign) {

    /** A foreign key of another table. */
    public record Foreign(Table table, NamedConstraint key) {}

    /**
     * What keeps a column from another type: all that hangs on it, but for what goes or comes with the change.
     *
     * @param table the table with all that the database adds to it
     * @param explicit what the database adds to a table
     */
    public static ColumnDependencies ofType(Schema schema, Table table, Column to, UnaryOperator<Table> explicit) {
        Table plain = schema.table(table.name()).orElseThrow();
        Table after = explicit.apply(plain.withColumns(plain.columns().stream()
                .map(column -> Names.same(column.name(), to.name()) ? to : column)
                .toList()));
        List<Foreign> foreign = new ArrayList<>();
        for (Table other : schema.tables()) {
            if (!Names.same(other.name(), table.name())) {
                Table each = explicit.apply(other);
                NamedConstraint.of(each).stream()
                        .filter(key -> references(key, table, to.name()))
                        .forEach(key -> foreign.add(new Foreign(each, key)));
            }
        }
        DependentParts parts = new DependentParts(table, List.of(to.name()));
        List<NamedConstraint> staying = NamedConstraint.of(after);
        List<NamedConstraint> own = NamedConstraint.of(table).stream()
                .filter(each -> parts.constraints().contains(each) || references(each, table, to.name()))
                .filter(staying::contains)
                .toList();
        return new ColumnDependencies(table, after, own, parts.indexes(), parts.computed(), foreign);
    }

    private static boolean references(NamedConstraint constraint, Table table, String column) {
        return constraint.part() instanceof ForeignKey key
                && Names.same(key.table(), table.name())
                && Names.contains(key.references(), column);
    }

    /** The statements that drop all of it. */
    public List<String> drop(SqlGrammar grammar) {
        Clauses clauses = grammar.clauses();
        List<String> statements = new ArrayList<>();
        foreign.forEach(each -> statements.add(grammar.constraints().drop(each.table(), each.key())));
        indexes.forEach(each -> statements.addAll(grammar.indexes().drop(before.name(), each)));
        List<NamedConstraint> reversed = new ArrayList<>(constraints);
        Collections.reverse(reversed);
        reversed.forEach(each -> statements.add(grammar.constraints().drop(before, each)));
        computed.forEach(
                each -> statements.add(clauses.alter(before.name()) + "drop column " + clauses.names.sql(each.name())));
        return statements;
    }

    /** The statements that add all of it again. */
    public List<String> add(SqlGrammar grammar) {
        Clauses clauses = grammar.clauses();
        List<String> statements = new ArrayList<>();
        computed.forEach(each -> statements.add(clauses.alter(after.name()) + clauses.add(clauses.column(each))));
        constraints.forEach(each -> statements.add(grammar.constraints().add(after, each)));
        indexes.forEach(each -> statements.addAll(grammar.indexes().create(after, each)));
        foreign.forEach(each -> statements.add(grammar.constraints().add(each.table(), each.key())));
        return statements;
    }
}
