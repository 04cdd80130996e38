package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.CommentStatements;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;

/** Comments of MySQL and MariaDB, which stand in the definitions of tables and columns. */
final class MySqlComments extends CommentStatements {
    private final Clauses clauses;
    private final RowStatements rows;

    MySqlComments(Clauses clauses, RowStatements rows) {
        super(clauses.names, rows);
        this.clauses = clauses;
        this.rows = rows;
    }

    @Override
    protected List<String> of(Table table) {
        return List.of();
    }

    @Override
    protected List<String> onTable(String table, String comment) {
        return List.of(clauses.alter(table) + "comment=" + rows.comment(comment));
    }

    @Override
    public List<String> onColumn(String table, Column column) {
        return List.of();
    }
}
