package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;

/** Comments of MySQL and MariaDB, which stand in the definitions of tables and columns. */
final class MySqlComments extends Comments {
    private final Clauses clauses;
    private final Rows rows;

    MySqlComments(Clauses clauses, Rows rows) {
        super(clauses.names, rows);
        this.clauses = clauses;
        this.rows = rows;
    }

    @Override
    List<String> of(Table table) {
        return List.of();
    }

    @Override
    List<String> onTable(String table, String comment) {
        return List.of(clauses.alter(table) + "comment=" + rows.comment(comment));
    }

    @Override
    List<String> onColumn(String table, Column column) {
        return List.of();
    }
}
