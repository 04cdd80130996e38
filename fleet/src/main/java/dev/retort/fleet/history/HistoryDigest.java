package dev.retort.fleet.history;

import dev.retort.revision.Checksum;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.HistoryRow;
import java.util.Comparator;
import java.util.List;

/** A digest of all columns of a history table that decide what a run does, by this program and by PostgreSQL. */
final class HistoryDigest {
    /** An aggregate over the rows of the table. */
    static final String SQL =
            "encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', revision, coalesce(parents, ''),"
                    + " checksum, coalesce(source, ''), state, step) || chr(10), '' order by revision collate \"C\"), ''),"
                    + " 'UTF8')), 'hex')";

    private HistoryDigest() {}

    /** The digest of some rows. */
    static String of(AppliedRevisions applied) {
        List<String> lines = applied.rows().stream()
                .sorted(Comparator.comparing(HistoryRow::revision))
                .map(row -> String.join(
                        " ",
                        row.revision(),
                        String.join(",", row.parents()),
                        row.checksum(),
                        row.source(),
                        row.state().text(),
                        String.valueOf(row.step())))
                .toList();
        return Checksum.ofLines(lines);
    }
}
