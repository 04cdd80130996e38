package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Columns that are dropped and added again, where a database can't change them in place. */
record Replacement(Grammar grammar, Table table) {

    /** One column in the place of another. One that was computed and is so no longer keeps its values. */
    List<String> replace(Column from, Column to) {
        boolean keepsValues = to.generated().isEmpty();
        List<String> statements = new ArrayList<>();
        statements.add(drop(to));
        statements.add(add(keepsValues ? to.withNullable(true) : to));
        if (keepsValues) {
            statements.add("update " + names().sql(table.name()) + " set " + names().sql(to.name()) + " = "
                    + names().expression(from.generated()));
        }
        if (keepsValues && !to.nullable()) {
            statements.add(alter() + grammar.clauses().setNotNull(to));
        }
        statements.addAll(partsOf(List.of(to)));
        return statements;
    }

    /** Statements that change a column, with what is computed from it out of their way. */
    List<String> withoutComputed(String column, List<String> statements) {
        List<Column> computed = new ColumnParts(table, List.of(column)).computed();
        List<String> all = new ArrayList<>();
        computed.forEach(each -> all.add(drop(each)));
        all.addAll(statements);
        computed.forEach(each -> all.add(add(each)));
        all.addAll(partsOf(computed));
        return all;
    }

    /** Makes anew what went with columns when they were dropped. */
    private List<String> partsOf(List<Column> columns) {
        ColumnParts parts =
                new ColumnParts(table, columns.stream().map(Column::name).toList());
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
