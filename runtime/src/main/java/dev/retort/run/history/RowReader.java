package dev.retort.run.history;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row of the history table. Columns that decide what a run does are read strictly, and all that is wrong in them is found at once.
 * Columns that are only shown (message, duration, time, user) are read as unknown if they can't be read.
 */
final class RowReader {
    private static final Pattern PARENTS = Pattern.compile("[^,\\s]+(,[^,\\s]+)*");

    private final List<@Nullable String> values;
    private final List<String> findings = new ArrayList<>();

    /** @param values in the order of {@link HistoryTable#select} */
    RowReader(List<@Nullable String> values) {
        this.values = values;
    }

    /** The revision; null if the row has none. */
    @Nullable
    String revision() {
        return values.get(0);
    }

    /** Reads the row; empty if {@link #findings} are in the way. */
    Optional<HistoryRow> row() {
        String revision = strict(0, "revision", Function.identity());
        List<String> parents = parents();
        String checksum = strict(3, "checksum", Function.identity());
        RowState state = strict(5, "state", RowState::parse);
        Integer step = strict(6, "step", RowReader::count);
        if (revision == null || checksum == null || state == null || step == null || !findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HistoryRow(
                revision, parents, text(2), checksum, text(4), state, step, duration(), appliedAt(), text(9)));
    }

    /** What is wrong, each with its column and value. */
    List<String> findings() {
        return findings;
    }

    private <T> @Nullable T strict(int column, String name, Function<String, T> parse) {
        String value = values.get(column);
        try {
            if (value != null) {
                return parse.apply(value);
            }
            findings.add(name + " is null");
        } catch (IllegalArgumentException e) {
            findings.add(name + " is \"" + value + "\"");
        }
        return null;
    }

    private static Integer count(String text) {
        int count = Integer.parseInt(text);
        if (count < 0) {
            throw new IllegalArgumentException(text);
        }
        return count;
    }

    private List<String> parents() {
        String parents = text(1);
        if (parents.isEmpty()) {
            return List.of();
        }
        if (!PARENTS.matcher(parents).matches()) {
            findings.add("parents is \"" + parents + "\"");
        }
        return List.of(parents.split(","));
    }

    private Duration duration() {
        try {
            return Duration.ofMillis(Long.parseLong(text(7)));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    private @Nullable Instant appliedAt() {
        try {
            return Instant.parse(text(8));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String text(int column) {
        return Objects.requireNonNullElse(values.get(column), "");
    }
}
