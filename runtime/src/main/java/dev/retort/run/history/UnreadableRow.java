package dev.retort.run.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history table, or several of one revision, that somebody changed so that it no longer tells how the revision stands.
 *
 * @param revision the revision; null if the row has none
 * @param findings what is wrong, each with its column and value: {@code state is "half"}
 */
public record UnreadableRow(@Nullable String revision, List<String> findings) {
    public UnreadableRow {
        findings = List.copyOf(findings);
    }

    /** The findings in one line: {@code checksum is null, step is "-1"}. */
    public String text() {
        return String.join(", ", findings);
    }
}
