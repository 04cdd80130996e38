package dev.retort.run.session;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Why a database did not run a statement, as far as its codes tell: SQL states, and the vendors' numbers where a state says too little. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.of
public enum FailureCause {
    /** The connection ended: class 08; PostgreSQL: an administrator or the server ended it; H2: it is broken, the database was closed. */
    CONNECTION(Set.of("57P01", "57P02", "57P03", "90067", "90098", "90121"), Set.of()),

    /** Another session holds a lock: waited in vain, or a deadlock. MySQL, MariaDB: 1205, 1213, 3572. */
    LOCK(Set.of("55P03", "40P01", "40001", "HYT00", "90131"), Set.of(1205, 1213, 3572), "BUSY", "LOCKED"),

    /** The user lacks a privilege. H2: 90040, 90096. MySQL, MariaDB: 1044 (database), 1142, 1143, 1227, 1370, 1419. */
    PRIVILEGE(Set.of("42501", "90040", "90096"), Set.of(1044, 1142, 1143, 1227, 1370, 1419), "PERM", "AUTH"),

    /** The connection, the database or the server is read-only. MySQL, MariaDB: 1290, 1792, 1836. */
    READ_ONLY(Set.of("25006", "90097"), Set.of(1290, 1792, 1836), "READONLY"),

    /** No space on the server's disk. H2 says it in a cause. MySQL, MariaDB: 1021, 1114. */
    DISK(Set.of("53100"), Set.of(1021, 1114), "FULL"),

    /** The database can't read or write its files. H2: 90028, 90030, 90031, or its store in a cause. MySQL, MariaDB: 1030, 1034. */
    FILE(
            Set.of("58030", "XX001", "XX002", "90028", "90030", "90031"),
            Set.of(1030, 1034),
            "CORRUPT",
            "IOERR",
            "NOTADB"),

    /** Cancelled: by a time limit for statements, or by somebody. MariaDB: 1969. MySQL: 1317, 3024. */
    CANCELLED(Set.of("57014"), Set.of(1317, 1969, 3024), "INTERRUPT"),

    /** The statement itself, or the data that it met. */
    STATEMENT(Set.of(), Set.of());

    /** What the systems answer, in the message of an {@link java.io.IOException}. */
    private static final List<String> NO_SPACE = List.of(
            "No space left on device",
            "File too large",
            "Disk quota exceeded",
            "There is not enough space on the disk");

    /** Where H2's store finds its file damaged; also in its assertions, if the program runs with them. */
    private static final String STORE_OF_H2 = "org.h2.mvstore.";

    private final Set<String> states;
    private final Set<Integer> codes;
    private final Set<String> sqlite;

    FailureCause(Set<String> states, Set<Integer> codes, String... sqlite) {
        this.states = states;
        this.codes = codes;
        this.sqlite = Set.of(sqlite);
    }

    /**
     * Why it failed; {@link #STATEMENT} where nothing else is known. After H2 could not write, it says only that the database is closed, and the
     * reason in a cause.
     */
    public static FailureCause of(SQLException failure) {
        if (isCausedBy(failure, FailureCause::isNoSpace)) {
            return DISK;
        }
        if ("HY000".equals(failure.getSQLState()) && isCausedBy(failure, FailureCause::isOfStore)) {
            return FILE;
        }
        if (String.valueOf(failure.getSQLState()).startsWith("08")) {
            return CONNECTION;
        }
        for (FailureCause each : values()) {
            if (each.states.contains(String.valueOf(failure.getSQLState()))
                    || each.codes.contains(failure.getErrorCode())
                    || each.isOfSqlite(String.valueOf(failure.getMessage()))) {
                return each;
            }
        }
        return STATEMENT;
    }

    /** Its driver sets no state, and puts the name of the code in front: {@code [SQLITE_READONLY_DBMOVED] …}. */
    private boolean isOfSqlite(String message) {
        return sqlite.stream().anyMatch(name -> message.startsWith("[SQLITE_" + name));
    }

    private static boolean isCausedBy(Throwable failure, Predicate<Throwable> reason) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (reason.test(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoSpace(Throwable failure) {
        return NO_SPACE.stream().anyMatch(String.valueOf(failure.getMessage())::contains);
    }

    private static boolean isOfStore(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(STORE_OF_H2);
    }
}
