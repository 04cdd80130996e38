package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Comments on tables and columns as statements of their own. A database overrides what it has otherwise. */
class Comments {
    private final Identifiers names;
    private final Rows rows;

    Comments(Identifiers names, Rows rows) {
        this.names = names;
        this.rows = rows;
    }

    /** Those of a new table. */
    List<String> of(Table table) {
        List<String> statements = new ArrayList<>();
        if (!table.comment().isEmpty()) {
            statements.addAll(onTable(table.name(), table.comment()));
        }
        statements.addAll(onColumns(table.name(), table.columns()));
        return statements;
    }

    /** Those of new columns. */
    final List<String> onColumns(String table, List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.comment().isEmpty())
                .flatMap(column -> onColumn(table, column).stream())
                .toList();
    }

    /** {@code comment on table guest is 'who stays'}. */
    List<String> onTable(String table, String comment) {
        return List.of("comment on table " + names.sql(table) + " is " + text(comment));
    }

    /** {@code comment on column guest.email is 'theirs'}. */
    List<String> onColumn(String table, Column column) {
        return List.of("comment on column " + names.sql(table) + "." + names.sql(column.name()) + " is "
                + text(column.comment()));
    }

    String text(String comment) {
        return comment.isEmpty() ? "null" : rows.comment(comment);
    }
}
