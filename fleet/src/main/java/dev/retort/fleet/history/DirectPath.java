package dev.retort.fleet.history;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LockTimeout;
import dev.retort.dialect.TransactionLock;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.HistoryRow;
import dev.retort.run.history.HistoryTable;
import dev.retort.run.history.RevisionStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is sent to upgrade a database from one state: a transaction for each revision, which takes the lock, and fails unless it gets it and the
 * history table is as it was read.
 *
 * <pre>
 * set local lock_timeout = 2000;
 * select 1 / locked from (select case when pg_try_advisory_xact_lock(…) then 1 else 0 end, …) as lock (locked);
 * select 1 / (case when encode(sha256(…), 'hex') = '5feceb66…' then 1 else 0 end) from retort_history;
 * alter table account add column status varchar(20);
 * insert into retort_history (…) select … where true;
 * select 1 / count(*) from retort_history where revision = '1a0000000002'
 * </pre>
 *
 * @param target where it leads
 * @param version that of the database
 * @param from the digest of its history table; empty if it has none
 */
record DirectPath(String target, String version, Optional<String> from, List<Transaction> transactions) {
    /** How long a statement waits for the lock of a table, as in a run that holds the lock by itself. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** How many statements are sent at once at most. */
    private static final int MANY = 100;

    /** The statements of a revision between the beginning and the end of its transaction. */
    record Transaction(String revision, List<String> statements) {}

    /**
     * The path of some steps.
     *
     * @param from the rows of the history table; empty if there is none
     * @param patience how long a run may wait for a lock
     * @return empty if the steps need the lock for longer than a transaction, or something has to run between their statements
     */
    static Optional<DirectPath> of(
            HistoryTable table,
            String target,
            String version,
            Optional<AppliedRevisions> from,
            List<RevisionStep> steps,
            Duration patience) {
        Optional<TransactionLock> lock = table.dialect().transactionLock(table.name());
        boolean direct = lock.isPresent()
                && steps.stream()
                        .allMatch(step -> step.inOneTransaction()
                                && step.codes().isEmpty()
                                && step.statements().size() <= MANY);
        if (!direct) {
            return Optional.empty();
        }
        List<String> opening = opening(table.dialect(), lock.get(), patience);
        List<Transaction> transactions = new ArrayList<>();
        Optional<AppliedRevisions> before = from;
        for (RevisionStep step : steps) {
            HistoryRow row =
                    HistoryRow.applied(step.revision(), step.statements().size(), Duration.ZERO);
            List<String> statements = new ArrayList<>(opening);
            statements.addAll(before.map(rows -> List.of(isAt(rows, table))).orElseGet(table::create));
            statements.addAll(step.statements());
            statements.addAll(table.insertIf(row, "true"));
            transactions.add(new Transaction(row.revision(), statements));
            before = Optional.of(with(row, before.orElse(AppliedRevisions.EMPTY)));
        }
        return Optional.of(new DirectPath(target, version, from.map(HistoryDigest::of), transactions));
    }

    private static List<String> opening(Dialect dialect, TransactionLock lock, Duration patience) {
        List<String> opening = new ArrayList<>();
        Duration wait = LONGEST_WAIT.compareTo(patience) < 0 ? LONGEST_WAIT : patience;
        if (dialect.lockTimeout(wait).orElse(null) instanceof LockTimeout.OfTransaction own) {
            opening.add(own.limit());
        }
        opening.add("select 1 / locked from (" + lock.acquire() + ") as lock (locked)");
        return opening;
    }

    private static String isAt(AppliedRevisions rows, HistoryTable table) {
        return "select 1 / (case when " + HistoryDigest.SQL + " = '" + HistoryDigest.of(rows)
                + "' then 1 else 0 end) from " + table.dialect().identifier(table.name());
    }

    private static AppliedRevisions with(HistoryRow row, AppliedRevisions before) {
        List<HistoryRow> rows = new ArrayList<>(before.rows());
        rows.add(row);
        return new AppliedRevisions(rows, List.of());
    }
}
