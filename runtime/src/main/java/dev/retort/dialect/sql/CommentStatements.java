package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Comments on tables and columns as statements of their own. A database overrides what it has otherwise. */
public class CommentStatements {
    private final Identifiers names;
    private final RowStatements rows;

    public CommentStatements(Identifiers names, RowStatements rows) {
        this.names = names;
        this.rows = rows;
    }

    /** The statements for a new table. */
    protected List<String> of(Table table) {
        List<String> statements = new ArrayList<>();
        if (!table.comment().isEmpty()) {
            statements.addAll(onTable(table.name(), table.comment()));
        }
        statements.addAll(onColumns(table.name(), table.columns()));
        return statements;
    }

    /** The statements for new columns. */
    public final List<String> onColumns(String table, List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.comment().isEmpty())
                .flatMap(column -> onColumn(table, column).stream())
                .toList();
    }

    /** {@code comment on table guest is 'who stays'}. */
    protected List<String> onTable(String table, String comment) {
        return List.of("comment on table " + names.sql(table) + " is " + text(comment));
    }

    /** {@code comment on column guest.email is 'theirs'}. */
    public List<String> onColumn(String table, Column column) {
        return List.of("comment on column " + names.sql(table) + "." + names.sql(column.name()) + " is "
                + text(column.comment()));
    }

    protected String text(String comment) {
        return comment.isEmpty() ? "null" : rows.comment(comment);
    }
}
