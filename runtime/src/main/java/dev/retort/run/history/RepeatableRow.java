package dev.retort.run.history;

import dev.retort.revision.Repeatable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a repeatable ran last.
 *
 * @param name the name of its class
 * @param checksum of the operations that ran; empty if it has to run again
 * @param source the fingerprint of its source; empty where none is known
 * @param contexts the active contexts, with commas between them
 * @param appliedAt when it ran; null in a row not yet written
 */
public record RepeatableRow(
        String name,
        String checksum,
        String source,
        String contexts,
        @Nullable Instant appliedAt) {

    /** Reads a row of {@link RepeatableTable#select}. */
    public static RepeatableRow read(List<@Nullable String> values) {
        Instant at;
        try {
            at = Instant.parse(text(values, 4));
        } catch (java.time.DateTimeException e) {
            at = null;
        }
        return new RepeatableRow(text(values, 0), text(values, 1), text(values, 2), text(values, 3), at);
    }

    private static String text(List<@Nullable String> values, int column) {
        return Objects.requireNonNullElse(values.get(column), "");
    }

    /** The row of one that has just run. */
    public static RepeatableRow of(Repeatable repeatable, Set<String> contexts) {
        return new RepeatableRow(
                repeatable.name(), repeatable.checksum(contexts), repeatable.source(), text(contexts), null);
    }

    private static String text(Collection<String> contexts) {
        return String.join(",", new TreeSet<>(contexts));
    }

    /** Whether a repeatable would do the same as it did. Loads its class only if the source or the contexts are others. */
    public boolean isUpToDate(Repeatable repeatable, Set<String> active) {
        return !checksum.isEmpty()
                && ((!source.isEmpty() && source.equals(repeatable.source()) && contexts.equals(text(active)))
                        || checksum.equals(repeatable.checksum(active)));
    }
}
