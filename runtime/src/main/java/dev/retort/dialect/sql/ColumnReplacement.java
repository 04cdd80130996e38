package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Columns that are dropped and added again, where a database can't change them in place. */
public final class ColumnReplacement {
    private final SqlGrammar grammar;
    private final Table table;

    public ColumnReplacement(SqlGrammar grammar, Table table) {
        this.grammar = grammar;
        this.table = table;
    }

    /** The one of a column that gets another definition: a check that its type brought along goes with it. */
    public static ColumnReplacement of(StandardSql sql, Table table, Column to) {
        Table plain = sql.before.table(table.name()).orElseThrow();
        List<Check> after = sql.explicit(plain.withColumn(to)).checks();
        return new ColumnReplacement(
                sql.grammar,
                table.withChecks(table.checks().stream().filter(after::contains).toList()));
    }

    /** One column in the place of another. One that was computed and is so no longer keeps its values. */
    public List<String> replace(Column from, Column to) {
        boolean keepsValues = to.generated().isEmpty();
        List<String> statements = new ArrayList<>();
        statements.add(drop(to));
        statements.add(add(keepsValues ? to.withNullable(true) : to));
        if (keepsValues) {
            statements.add("update " + names().sql(table.name()) + " set " + names().sql(to.name()) + " = "
                    + grammar.clauses().computation(from));
        }
        if (keepsValues && !to.nullable()) {
            statements.add(alter() + grammar.clauses().setNotNull(to));
        }
        statements.addAll(partsOf(List.of(to)));
        return statements;
    }

    /** Statements that change a column, with what is computed from it out of their way. */
    public List<String> withoutComputed(String column, List<String> statements) {
        List<Column> computed = new DependentParts(table, List.of(column)).computed();
        List<String> all = new ArrayList<>();
        computed.forEach(each -> all.add(drop(each)));
        all.addAll(statements);
        computed.forEach(each -> all.add(add(each)));
        all.addAll(partsOf(computed));
        return all;
    }

    /** Creates again the parts that were dropped with their columns. */
    private List<String> partsOf(List<Column> columns) {
        DependentParts parts =
                new DependentParts(table, columns.stream().map(Column::name).toList());
        List<String> statements = new ArrayList<>();
        parts.constraints().forEach(each -> statements.add(grammar.constraints().add(table, each)));
        parts.indexes().forEach(each -> statements.addAll(grammar.indexes().create(table, each)));
        statements.addAll(grammar.comments().onColumns(table.name(), columns));
        return statements;
    }

    private String drop(Column column) {
        return alter() + "drop column " + names().sql(column.name());
    }

    private String add(Column column) {
        return alter() + grammar.clauses().add(grammar.clauses().column(column));
    }

    private String alter() {
        return grammar.clauses().alter(table.name());
    }

    private Identifiers names() {
        return grammar.clauses().names;
    }
}
