package dev.retort.dialect;

/** Comments of Oracle, where an empty text takes one away (Oracle 23ai SQL Language Reference, COMMENT). */
final class OracleComments extends Comments {
    private final Rows rows;

    OracleComments(Identifiers names, Rows rows) {
        super(names, rows);
        this.rows = rows;
    }

    @Override
    String text(String comment) {
        return rows.text(comment);
    }
}
