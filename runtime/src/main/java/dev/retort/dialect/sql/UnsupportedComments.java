package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Column;
import java.util.List;

/** Comments that a database does not keep; Hibernate writes none there. */
public final class UnsupportedComments extends CommentStatements {
    public UnsupportedComments(Identifiers names, RowStatements rows) {
        super(names, rows);
    }

    @Override
    protected List<String> onTable(String table, String comment) {
        return List.of();
    }

    @Override
    public List<String> onColumn(String table, Column column) {
        return List.of();
    }
}
