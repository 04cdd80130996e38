package dev.retort.run.history;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.Session;
import dev.retort.run.session.WriteTransactionSession;
import java.sql.SQLException;
import java.util.function.Predicate;

/** A database that the runner is connected to. */
public record Database(Session session, HistoryTable table, HistoryStore store) implements AutoCloseable {

    /**
     * Opens a connection and finds out its dialect.
     *
     * @param historyTable the name of the history table
     * @param mine which revisions in it count
     * @param classLoader where dialects are found, beside those of Retort
     */
    public static Database open(
            ConnectionSource source, String historyTable, Predicate<String> mine, ClassLoader classLoader)
            throws SQLException {
        Session opened = source.open();
        try {
            return over(opened, historyTable, mine, classLoader);
        } catch (SQLException | RuntimeException e) {
            try (opened) {
                throw e;
            }
        }
    }

    /** The same over a connection that is open. */
    public static Database over(Session opened, String historyTable, Predicate<String> mine, ClassLoader classLoader)
            throws SQLException {
        Dialect dialect = Dialects.of(opened.product(), opened.version(), classLoader);
        Session session = dialect.writeTransaction()
                .<Session>map(lock -> new WriteTransactionSession(opened, lock))
                .orElse(opened);
        HistoryTable table = new HistoryTable(historyTable, dialect);
        return new Database(session, table, new HistoryStore(session, table, mine));
    }

    public Dialect dialect() {
        return table.dialect();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
