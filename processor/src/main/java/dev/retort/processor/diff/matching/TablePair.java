package dev.retort.processor.diff.matching;

import dev.retort.operation.Operation;
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
public record TablePair(Table now, Table shown, Table back, Table goal) {

    public String name() {
        return now.name();
    }

    /** An operation on the table as a whole. */
    public PlannedOperation plan(Operation operation) {
        return PlannedOperation.ofTable(operation, goal.name());
    }

    /**
     * An operation on a part of the table.
     *
     * @param columns the columns of the part, by their names before or after the renames
     */
    public PlannedOperation plan(Operation operation, List<String> columns) {
        String first = columns.get(0);
        return new PlannedOperation(operation, goal.name(), shownAs(first).orElse(first));
    }

    /** The parts that do not stay as they are. */
    public <T> List<T> obsolete(Function<Table, List<T>> parts) {
        List<T> wanted = new ArrayList<>(parts.apply(goal));
        return parts.apply(now).stream()
                .filter(part -> !shown(parts, part).map(wanted::remove).orElse(false))
                .toList();
    }

    /**
     * A part as it will read once its columns are renamed; empty for one that would not read as before if that is taken back: the
     * condition {@code day > date '2026-01-01'}, where {@code day} is renamed to {@code date}.
     */
    public <T> Optional<T> shown(Function<Table, List<T>> parts, T part) {
        int place = parts.apply(now).indexOf(part);
        boolean comesBack = parts.apply(back).get(place).equals(part);
        return comesBack ? Optional.of(parts.apply(shown).get(place)) : Optional.empty();
    }

    /** The parts that are still to come. */
    public <T> List<T> missing(Function<Table, List<T>> parts) {
        return ListEdits.minus(parts.apply(goal), parts.apply(now));
    }

    /** The column that a column of this table becomes, by its name now; empty for one that goes. */
    public Optional<Column> goalOf(String column) {
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
    public List<Column> goneColumns() {
        return now.columns().stream()
                .filter(column -> goalOf(column.name()).isEmpty())
                .toList();
    }

    /** The columns that come. */
    public List<Column> newColumns() {
        return goal.columns().stream()
                .filter(column -> shown.column(column.name()).isEmpty())
                .toList();
    }
}
