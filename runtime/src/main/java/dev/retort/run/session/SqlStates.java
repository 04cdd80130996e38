package dev.retort.run.session;

import java.sql.SQLException;
import java.util.Set;

/** The meaning of a failed statement, by its SQL state. */
public final class SqlStates {
    /** The other row is still there: waited in vain for it, deadlock, concurrent update (H2). */
    private static final Set<String> LOCKED = Set.of("HYT00", "40001", "90131");

    private static final Set<String> TABLE_THERE = Set.of("42P07", "42S01");

    private static final Set<String> REFUSALS = Set.of("22", "23", "42", "44", "45", "P0");

    private static final int MYSQL_DUPLICATE_KEY = 1062;

    private static final int MYSQL_NO_DEFAULT = 1364;

    private SqlStates() {}

    /** Whether another session has what a statement wanted, and may give it back. */
    public static boolean isLocked(SQLException failure) {
        return failure.getSQLState() != null && LOCKED.contains(failure.getSQLState());
    }

    /** Whether a row was refused because its key is there already: of the same state, MySQL, MariaDB and SQLite tell more by their codes. */
    public static boolean isDuplicateKey(SQLException failure) {
        return "23505".equals(failure.getSQLState())
                || failure.getErrorCode() == MYSQL_DUPLICATE_KEY
                || String.valueOf(failure.getMessage()).startsWith("[SQLITE_CONSTRAINT_PRIMARYKEY]");
    }

    /** Whether a statement divided by zero: the way for a query to fail. */
    public static boolean isDivisionByZero(SQLException failure) {
        return "22012".equals(failure.getSQLState());
    }

    /** Whether the connection ended without a word of the server: a session that is ended says so at the statement that it runs. */
    public static boolean isCut(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith("08");
    }

    /** Whether PostgreSQL knows no schema to create something in. */
    public static boolean isNoSchema(SQLException failure) {
        return "3F000".equals(failure.getSQLState());
    }

    /** Whether a table was to be created that is there already. PostgreSQL; MySQL, MariaDB; H2; SQLite. */
    public static boolean isTableThere(SQLException failure) {
        return TABLE_THERE.contains(String.valueOf(failure.getSQLState()))
                || String.valueOf(failure.getMessage()).matches("(?s)\\[SQLITE_ERROR\\].*already exists.*");
    }

    /** Whether a statement refuses to be in a transaction: PostgreSQL's {@code create index concurrently}. */
    public static boolean isRefusedInTransaction(SQLException failure) {
        return "25001".equals(failure.getSQLState());
    }

    /** Whether a row does not fit its table: a value, a constraint, a type, a column that needs a value (MySQL), a trigger that objects. */
    public static boolean isRefusedRow(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String message = String.valueOf(failure.getMessage());
        return FailureCause.of(failure) == FailureCause.STATEMENT
                && (REFUSALS.stream().anyMatch(state::startsWith)
                        || failure.getErrorCode() == MYSQL_NO_DEFAULT
                        || message.startsWith("[SQLITE_CONSTRAINT")
                        || message.startsWith("[SQLITE_ERROR]"));
    }

    /** Whether a query does not fit its table, which has other columns or types. */
    public static boolean isOtherTable(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return FailureCause.of(failure) == FailureCause.STATEMENT
                && (state.startsWith("42")
                        || state.startsWith("22")
                        || String.valueOf(failure.getMessage()).startsWith("[SQLITE_ERROR]"));
    }
}
