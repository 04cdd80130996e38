package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.session.FailureCause;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.SqlStates;
import java.sql.SQLException;

/** The problem and the advice where a database did not do its part and no revision is to blame. */
public final class FailureRemedy {
    private FailureRemedy() {}

    /** @param otherwise the problem where the cause has none of its own */
    static Problem problem(FailureCause cause, Problem otherwise) {
        return switch (cause) {
            case LOCK -> Problem.TABLE_LOCKED;
            case PRIVILEGE -> Problem.MISSING_PRIVILEGE;
            case READ_ONLY -> Problem.READ_ONLY_DATABASE;
            case DISK -> Problem.DISK_FULL;
            case FILE -> Problem.BROKEN_DATABASE_FILE;
            case CANCELLED -> Problem.STATEMENT_CANCELLED;
            case CONNECTION, STATEMENT -> otherwise;
        };
    }

    /** @param command to repeat, in quotes if it is a certain one */
    static String advice(FailureCause cause, String command) {
        return switch (cause) {
            case LOCK -> """
                    This does not mean that the revision is wrong: another session holds a lock that the statement needs. End that session or \
                    wait for its transaction, then run %s again. To wait longer, use --lock-timeout (in a program, lockTimeout(…)).""".formatted(command);
            case PRIVILEGE -> """
                    The user lacks a privilege for this statement. Grant it, or connect as the owner of the tables, then run %s again.""".formatted(command);
            case READ_ONLY -> """
                    The connection, the database or the server is read-only. Connect to the primary server, or make the database writable, then \
                    run %s again.""".formatted(command);
            case DISK -> "The disk of the database is full. Free some space, then run %s again.".formatted(command);
            case FILE -> """
                    This does not mean that the revision is wrong: the database can't read or write its own files. Close all connections, so that \
                    it opens them again, then run %s again. If that fails too, check the disk, and restore the files from a backup.""".formatted(command);
            case CANCELLED -> """
                    The statement was cancelled, by a time limit for statements or by somebody. Raise the limit for this user \
                    (statement_timeout, max_statement_time, max_execution_time) or in the URL, then run %s again.""".formatted(command);
            case CONNECTION, STATEMENT -> "Run %s again.".formatted(command);
        };
    }

    /** The failure of a statement on the history table or the lock. */
    public static RetortException refused(String historyTable, SQLException failure) {
        return new RetortException(
                Problem.DATABASE_REFUSED,
                """
                The database refused a statement on Retort's history table %s or its lock: %s. No revision is half done. %s; then run the command \
                again.""".formatted(historyTable, SecretMasking.said(failure), check(failure)),
                SecretMasking.without(failure));
    }

    private static String check(SQLException failure) {
        return SqlStates.isNoSchema(failure)
                ? "Create the schema that the connection names (currentSchema in the URL, search_path of the user), or correct its name"
                : "Check that the user may create, read and write that table, and that the connection is stable";
    }

    /** The failure of a run that had run all its statements, and whose database could not write them to disk. */
    static RetortException unsettled(SQLException failure) {
        FailureCause cause = FailureCause.of(failure);
        return new RetortException(
                problem(cause, Problem.DATABASE_REFUSED),
                """
                All statements ran, but the database could not write their changes to disk: %s. What is not on disk is lost when it closes. %s""".formatted(SecretMasking.said(failure), advice(cause, "the command")),
                SecretMasking.without(failure));
    }
}
