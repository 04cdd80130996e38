package dev.retort.run;

import dev.retort.dialect.Batches;
import dev.retort.revision.Revision;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills rows in batches, each a transaction of its own. A run that comes after one that was cut off goes on where that one stopped. */
record Filling(Session session, RunListener listener) {

    /**
     * Fills all batches. Less than one of them, and what others inserted behind them meanwhile, is left to the statement.
     *
     * @param statement the one that fills all rows at once
     */
    void run(Revision revision, String statement, Batches batches) throws SQLException {
        long total = total(batches);
        long filled = 0;
        List<String> after = List.of();
        List<String> to = end(batches, after);
        while (!to.isEmpty()) {
            String batch = batches.fill(after, to);
            session.inTransaction(() -> session.execute(batch));
            filled += Batches.SIZE;
            listener.filled(revision, statement, filled, Math.max(filled, total));
            after = to;
            to = end(batches, after);
        }
    }

    private List<String> end(Batches batches, List<String> after) throws SQLException {
        List<List<@Nullable String>> rows = session.query(batches.end(after));
        return rows.isEmpty() ? List.of() : Batches.place(rows.get(0));
    }

    private long total(Batches batches) throws SQLException {
        return Long.parseLong(
                Batches.place(session.query(batches.count()).get(0)).get(0));
    }
}
