package dev.retort.run;

import dev.retort.dialect.BackfillBatches;
import dev.retort.revision.RevisionNode;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills rows in batches, each a transaction of its own. After an interruption, the next run resumes after the last batch. */
final class BackfillRun {
    private final Session session;
    private final RunCallbacks callbacks;

    BackfillRun(Session session, RunCallbacks callbacks) {
        this.session = session;
        this.callbacks = callbacks;
    }

    /**
     * Fills all batches. Less than one of them, and what others inserted behind them meanwhile, is left to the statement.
     *
     * @param statement the one that fills all rows at once
     */
    void run(RevisionNode revision, String statement, BackfillBatches batches) throws SQLException {
        long total = total(batches);
        long filled = 0;
        List<String> after = List.of();
        List<String> to = end(batches, after);
        while (!to.isEmpty()) {
            String batch = batches.fill(after, to);
            session.inTransaction(() -> session.execute(batch));
            filled += BackfillBatches.SIZE;
            long now = filled;
            callbacks.call(
                    "in a backfill of",
                    revision,
                    (callback, run) -> callback.batchFilled(run, revision, statement, now, Math.max(now, total)));
            after = to;
            to = end(batches, after);
        }
    }

    private List<String> end(BackfillBatches batches, List<String> after) throws SQLException {
        List<List<@Nullable String>> rows = session.query(batches.end(after));
        return rows.isEmpty() ? List.of() : place(rows.get(0));
    }

    private long total(BackfillBatches batches) throws SQLException {
        return Long.parseLong(place(session.query(batches.count()).get(0)).get(0));
    }

    private static List<String> place(List<@Nullable String> row) {
        return row.stream().map(Objects::requireNonNull).toList();
    }
}
