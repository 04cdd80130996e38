package dev.retort.dialect;

import java.util.function.UnaryOperator;

/**
 * How a script looks that a database's own tool runs: {@code psql}, {@code mysql}, {@code sqlcmd}, {@code sqlplus}.
 *
 * @param opening what stands before all else, with its line end; mostly empty
 * @param closing closes a statement: {@code drop table guest} becomes {@code drop table guest;}
 * @param recorded what follows the statement that records a revision, with its line end; mostly empty
 * @param end what stands after all else, with its line end; mostly empty
 */
public record Script(String opening, UnaryOperator<String> closing, String recorded, String end) {

    /** A script of statements, each for itself. */
    static final Script STATEMENTS = new Script("", Script::semicolon, "", "");

    /** A script that is one transaction, so that a tool which goes on after an error keeps nothing of it. */
    static final Script TRANSACTION = new Script("begin;\n\n", Script::semicolon, "", "\ncommit;\n");

    /** A statement as it stands in the script, without a line end. */
    public String closed(String statement) {
        return closing.apply(statement);
    }

    /** One that ends with a semicolon, as a block does, has it. */
    static String semicolon(String statement) {
        return statement.endsWith(";") ? statement : statement + ";";
    }
}
