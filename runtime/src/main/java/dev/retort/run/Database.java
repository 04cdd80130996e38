package dev.retort.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import java.sql.SQLException;
import java.util.function.Predicate;

/** A database that the runner is connected to. */
record Database(Session session, HistoryTable table, HistoryStore store) implements AutoCloseable {

    /**
     * @param historyTable the name of the history table
     * @param mine which revisions in it count
     */
    static Database open(ConnectionSource source, String historyTable, Predicate<String> mine) throws SQLException {
        Session opened = source.open();
        try {
            Dialect dialect = Dialects.of(opened.product(), opened.version());
            Session session = dialect.transactionLock()
                    .<Session>map(lock -> new NestingSession(opened, lock))
                    .orElse(opened);
            HistoryTable table = new HistoryTable(historyTable, dialect);
            return new Database(session, table, new HistoryStore(session, table, mine));
        } catch (SQLException | RuntimeException e) {
            try (opened) {
                throw e;
            }
        }
    }

    Dialect dialect() {
        return table.dialect();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
