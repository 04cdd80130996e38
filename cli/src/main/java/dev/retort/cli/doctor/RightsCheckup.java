package dev.retort.cli.doctor;

import dev.retort.dialect.Dialect;
import dev.retort.run.history.Database;
import dev.retort.run.history.HistoryTable;
import dev.retort.run.lock.RunLock;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The rights that a run needs, by trying: to create a table, to write the history table, to take the lock. A table is created under a name
 * of its own and rolled back, or dropped where the database commits it by itself. Rows are written that no condition meets.
 *
 * @param found receives the findings
 * @param opening opens the database
 * @param connections for the lock, which may need another connection
 */
record RightsCheckup(Diagnoses found, Opening opening, ConnectionSource connections) {
    private static final String GRANT = "Grant it to the user, or connect as the owner of the schema: --user.";

    /** Opens the database with its history table. */
    interface Opening {
        Database open() throws SQLException;
    }

    void run() {
        found.attempt("create table", () -> {
            try (Database database = opening.open()) {
                createTable(database);
            }
        });
        found.attempt("history table", () -> {
            try (Database database = opening.open()) {
                historyTable(database);
            }
        });
    }

    private void createTable(Database database) throws SQLException {
        Dialect dialect = database.dialect();
        String name = database.table().name() + "_doctor_"
                + UUID.randomUUID().toString().substring(0, 8);
        List<String> statements = new HistoryTable(name, dialect).create();
        try {
            if (dialect.transactionalDdl()) {
                createAndRollBack(database.session(), statements);
            } else if (statements.stream().allMatch(each -> each.startsWith("create table "))) {
                createAndDrop(database.session(), statements, "drop table " + dialect.identifier(name));
            } else {
                found.skipped("create table", "not tried, because a schema that is created would stay");
                return;
            }
            found.ok("create table", "allowed");
        } catch (SQLException e) {
            found.error("create table", "refused: " + SecretMasking.said(e), GRANT);
        }
    }

    private static void createAndRollBack(Session session, List<String> statements) throws SQLException {
        session.begin();
        try {
            for (String each : statements) {
                session.execute(each);
            }
        } finally {
            session.rollback();
        }
    }

    private static void createAndDrop(Session session, List<String> statements, String drop) throws SQLException {
        for (String each : statements) {
            session.execute(each);
        }
        session.execute(drop);
    }

    private void historyTable(Database database) throws SQLException {
        String name = database.table().name();
        boolean isThere;
        try {
            isThere = database.store().read().isPresent();
        } catch (SQLException e) {
            found.error("history table", "%s can't be read: %s".formatted(name, SecretMasking.said(e)), GRANT);
            return;
        }
        if (isThere) {
            writeNothing(database, name);
        } else {
            found.ok("history table", name + " is not there yet; the first upgrade creates it");
        }
        found.attempt("lock", () -> lock(database, isThere));
    }

    private void writeNothing(Database database, String name) {
        String table = database.dialect().identifier(name);
        try {
            for (String each : List.of(
                    "insert into %1$s select * from %1$s where 1 = 0",
                    "update %s set step = step where 1 = 0", "delete from %s where 1 = 0")) {
                database.session().update(each.formatted(table));
            }
            found.ok("history table", name + " can be written");
        } catch (SQLException e) {
            found.error("history table", "%s can't be written: %s".formatted(name, SecretMasking.said(e)), GRANT);
        }
    }

    private void lock(Database database, boolean isThere) throws SQLException {
        try (RunLock lock = RunLock.of(database, connections)) {
            if (lock.isInTable() && !isThere) {
                found.skipped("lock", "not tried: it needs the history table");
            } else if (lock.tryAcquire()) {
                found.ok("lock", "can be taken");
            } else {
                found.warning("lock", "another run holds it now", "Run the check again when that run has ended.");
            }
        }
    }
}
