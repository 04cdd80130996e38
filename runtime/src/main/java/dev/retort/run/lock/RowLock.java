package dev.retort.run.lock;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.recovery.CatalogProbe;
import dev.retort.dialect.text.SqlName;
import dev.retort.dialect.text.SqlTokens;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.HistoryStore;
import dev.retort.run.history.HistoryTable;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.history.RowState;
import dev.retort.run.session.Session;
import dev.retort.run.session.SqlStates;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A lock for databases without lock functions: a row of the history table, inserted on a second connection and never committed. A
 * second insert of the same key waits for the first. No other session sees the row, and it disappears with its session.
 */
final class RowLock extends SeparateTransactionLock {
    private static final HistoryRow ROW = HistoryRow.onItsWay(
            new RevisionStep(
                    new RevisionNode("lock", List.of(), RevisionBody.empty()), Direction.UPGRADE, List.of(), false),
            0,
            RowState.UPGRADING);

    private final HistoryStore store;
    private boolean databaseIsPrivate;

    /**
     * @param session a connection of its own
     * @param runner the connection that runs
     */
    RowLock(Session session, Session runner, HistoryTable table) {
        super(session, runner);
        this.store = new HistoryStore(session, table, id -> true);
    }

    /** A history table that is not there is in another database: that of the run is private, as {@code jdbc:h2:mem:} is. */
    @Override
    boolean lock() throws SQLException {
        try {
            store.insert(ROW);
            return hasPrimaryKey();
        } catch (SQLException e) {
            databaseIsPrivate = store.table().dialect().isNoTable(e);
            if (databaseIsPrivate || SqlStates.isLocked(e)) {
                return databaseIsPrivate;
            }
            throw SqlStates.isDuplicateKey(e) ? e : store.refused(ROW, e);
        }
    }

    /**
     * H2 shows a new table to other sessions before it adds the primary key, and until then nothing keeps a second row of this key out. The
     * key can't come while this session has its row, so the row has to go before the next attempt.
     */
    private boolean hasPrimaryKey() throws SQLException {
        Dialect dialect = store.table().dialect();
        SqlName table = SqlTokens.of(dialect.identifier(store.table().name())).name();
        Optional<String> count =
                dialect.count(new CatalogProbe(CatalogProbe.Thing.PRIMARY_KEY, table, List.of(), true));
        return count.isEmpty()
                || !"0".equals(session().query(count.get()).get(0).get(0));
    }

    @Override
    public boolean isHeld() {
        return databaseIsPrivate || super.isHeld();
    }

    @Override
    String heldQuery() {
        return store.table().select(ROW.revision());
    }

    @Override
    public Optional<String> holderQuery() {
        return store.table().dialect().writer(store.table().name());
    }
}
