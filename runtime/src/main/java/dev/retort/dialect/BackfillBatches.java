package dev.retort.dialect;

import java.util.List;

/**
 * A backfill in batches. Each batch is a transaction, so other sessions wait for one batch at most, and committed batches stay filled.
 *
 * <p>A place is a row of {@link #end}. The batches leave less than one of them over, and the rows that others inserted behind them: those are
 * for the statement of the backfill itself. Thread-safe.
 */
public interface BackfillBatches {
    /** How many rows a batch fills. */
    int SIZE = 10_000;

    /** A query for the number of rows without a value. */
    String count();

    /**
     * A query for the place of the last row of a batch. No row where less than a batch is left.
     *
     * @param after the place that the batch begins behind; empty for the first
     */
    String end(List<String> after);

    /**
     * The statement that fills a batch.
     *
     * @param after the place that the batch begins behind; empty for the first
     * @param to the place of its last row
     */
    String fill(List<String> after, List<String> to);
}
