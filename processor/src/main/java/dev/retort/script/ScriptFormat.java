package dev.retort.script;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.text.SqlTokens;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How a script looks that a database's own tool runs: {@code psql}, {@code mysql}, {@code sqlcmd}, {@code sqlplus}.
 *
 * @param opening what stands before all else, with its line end; mostly empty
 * @param closing closes a statement: {@code drop table guest} becomes {@code drop table guest;}
 * @param recorded what follows the statement that records a revision, with its line end; mostly empty
 * @param end what stands after all else, with its line end; mostly empty
 */
record ScriptFormat(String opening, UnaryOperator<String> closing, String recorded, String end) {

    /** A script of statements, each for itself. */
    static final ScriptFormat STATEMENTS = new ScriptFormat("", ScriptFormat::semicolon, "", "");

    /** A script that is one transaction, so that a tool that continues after an error keeps none of it. */
    static final ScriptFormat TRANSACTION = new ScriptFormat("begin;\n\n", ScriptFormat::semicolon, "", "\ncommit;\n");

    /** For the clients of MariaDB and MySQL, which would cut the body of a trigger or a procedure at its first semicolon. */
    private static final ScriptFormat MYSQL = new ScriptFormat("", ScriptFormat::delimited, "", "");

    /** A script that {@code sqlite3} runs. */
    private static final ScriptFormat SQLITE = new ScriptFormat(
            ".bail on\npragma foreign_keys = off;\nbegin immediate;\n\n", ScriptFormat::semicolon, "", "\ncommit;\n");

    /** For sqlcmd and SSMS: each statement is a batch; after an error, which also ends the transaction, nothing more runs. */
    private static final ScriptFormat SQL_SERVER = new ScriptFormat(
            "set xact_abort on;\nbegin transaction;\ngo\n\n",
            statement -> semicolon(statement) + "\ngo\nif @@trancount = 0 set noexec on;\ngo",
            "",
            "\ncommit transaction;\ngo\nset noexec off;\n");

    /** For SQL*Plus and SQLcl, which end at the first error; a statement that changes tables commits, and what it follows. */
    private static final ScriptFormat ORACLE = new ScriptFormat(
            "set define off\nset sqlblanklines on\nwhenever sqlerror exit failure rollback\n\n",
            statement -> semicolon(statement) + (statement.endsWith("end;") ? "\n/" : ""),
            "commit;\n",
            "");

    /** The format for a database's own tool; for a dialect from elsewhere, statements that end with semicolons. */
    static ScriptFormat of(Dialect dialect) {
        return switch (dialect.name()) {
            case "mariadb", "mysql" -> MYSQL;
            case "sqlite" -> SQLITE;
            case "sqlserver" -> SQL_SERVER;
            case "oracle" -> ORACLE;
            default -> dialect.transactionalDdl() ? TRANSACTION : STATEMENTS;
        };
    }

    /** A statement as it stands in the script, without a line end. */
    String closed(String statement) {
        return closing.apply(statement);
    }

    /** One that ends with a semicolon, as a block does, has it. */
    static String semicolon(String statement) {
        return statement.endsWith(";") ? statement : statement + ";";
    }

    /** {@code delimiter //}, the statement closed by that, and the semicolon back; a statement without one inside as ever. */
    private static String delimited(String statement) {
        String body = statement.strip().replaceFirst(";$", "");
        if (!SqlTokens.of(body).contains(";")) {
            return semicolon(body);
        }
        String delimiter = Stream.of("//", "$$", ";;", "\\\\")
                .filter(each -> !body.contains(each))
                .findFirst()
                .orElse("//retort//");
        return "delimiter " + delimiter + "\n" + body + delimiter + "\ndelimiter ;";
    }

    /**
     * The script with what tells the client that it is UTF-8, which it always is: a client without a locale would take it for something else.
     * Nothing is added to ASCII.
     */
    static String encoded(Dialect dialect, String script) {
        if (script.chars().allMatch(each -> each < 128)) {
            return script;
        }
        String encoding = switch (dialect.name()) {
            case "postgresql" -> "set client_encoding = 'UTF8';\n";
            case "mariadb", "mysql" -> "set names utf8mb4;\n";
            case "sqlserver" -> "-- This script is UTF-8: sqlcmd -f 65001\n";
            case "oracle" -> "-- This script is UTF-8: NLS_LANG=.AL32UTF8 sqlplus\n";
            default -> "";
        };
        return encoding + script;
    }
}
