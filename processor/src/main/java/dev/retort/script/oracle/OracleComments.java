package dev.retort.script.oracle;

import dev.retort.dialect.sql.CommentStatements;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.text.Identifiers;

/** Comments of Oracle, where an empty text takes one away (Oracle 23ai SQL Language Reference, COMMENT). */
final class OracleComments extends CommentStatements {
    private final RowStatements rows;

    OracleComments(Identifiers names, RowStatements rows) {
        super(names, rows);
        this.rows = rows;
    }

    @Override
    protected String text(String comment) {
        return rows.text(comment);
    }
}
