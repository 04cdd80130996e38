package dev.retort.run.history;

import java.util.List;

/**
 * What a history table holds where nothing is pending. A database that has applied a head has applied all before it; so one with as many rows as
 * there are revisions, all of them applied and the heads among them, has these revisions and no others. Where the counts are others, the rows are
 * read and tell why.
 *
 * @param table the name of the history table
 * @param revisions how many revisions the histories have that share the table
 * @param heads the last revision of each
 */
public record CompleteHistory(String table, int revisions, List<String> heads) {
    public CompleteHistory {
        heads = List.copyOf(heads);
    }

    /** Whether a database has that; false too where it has no such table, or one that is not as Retort made it. */
    public boolean isIn(Database database) {
        return database.store().isComplete(this);
    }
}
