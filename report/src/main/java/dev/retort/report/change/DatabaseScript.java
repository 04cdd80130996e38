package dev.retort.report.change;

import java.util.List;

/**
 * The SQL of a revision's upgrade on one database.
 *
 * @param database the name of the dialect
 * @param statements the statements, without closing semicolons
 * @param refusal why the database can't run it; empty if it can
 */
public record DatabaseScript(String database, List<String> statements, String refusal) {
    public DatabaseScript {
        statements = List.copyOf(statements);
    }

    /** The statements, each on lines of its own with a semicolon behind. */
    public String text() {
        return statements.isEmpty() ? "" : String.join(";\n", statements) + ";";
    }
}
