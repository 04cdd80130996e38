package dev.retort.processor.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table that stays. The parts of the first three stand at the same places.
 *
 * @param now the table as it is
 * @param shown the table as it will be once everything is renamed
 * @param back the table as it will be if that is taken back
 * @param goal the table as it shall be
 */
record Pair(Table now, Table shown, Table back, Table goal) {

    String name() {
        return now.name();
    }

    /** The parts that do not stay as they are. */
    <T> List<T> unwanted(Function<Table, List<T>> parts) {
        List<T> wanted = new ArrayList<>(parts.apply(goal));
        return parts.apply(now).stream()
                .filter(part -> !shown(parts, part).map(wanted::remove).orElse(false))
                .toList();
    }

    /**
     * A part as it will read once its columns are renamed; empty for one that would not read as before if that is taken back: the
     * condition {@code day > date '2026-01-01'}, where {@code day} is renamed to {@code date}.
     */
    <T> Optional<T> shown(Function<Table, List<T>> parts, T part) {
        int place = parts.apply(now).indexOf(part);
        boolean comesBack = parts.apply(back).get(place).equals(part);
        return comesBack ? Optional.of(parts.apply(shown).get(place)) : Optional.empty();
    }

    /** The parts that are still to come. */
    <T> List<T> missing(Function<Table, List<T>> parts) {
        return Lists.minus(parts.apply(goal), parts.apply(now));
    }

    /** The column that a column of this table becomes, by its name now; empty for one that goes. */
    Optional<Column> goalOf(String column) {
        return shownAs(column).flatMap(goal::column);
    }

    /** The name that a column will have, by its name now. */
    private Optional<String> shownAs(String column) {
        for (int i = 0; i < now.columns().size(); i++) {
            if (Names.same(now.columns().get(i).name(), column)) {
                return Optional.of(shown.columns().get(i).name());
            }
        }
        return Optional.empty();
    }

    /** The columns that go. */
    List<Column> goneColumns() {
        return now.columns().stream()
                .filter(column -> goalOf(column.name()).isEmpty())
                .toList();
    }

    /** The columns that come. */
    List<Column> newColumns() {
        return goal.columns().stream()
                .filter(column -> shown.column(column.name()).isEmpty())
                .toList();
    }
}
