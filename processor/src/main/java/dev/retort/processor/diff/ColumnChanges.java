package dev.retort.processor.diff;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Columns of tables that stay. */
final class ColumnChanges {
    private static final Predicate<Column> COMPUTED =
            column -> !column.generated().isEmpty();
    private static final Predicate<Column> FILLED = COMPUTED.or(Column::identity);

    private ColumnChanges() {}

    /** Columns that go although another one gets their name. Before them whatever is computed now and not later: it may read them. */
    static List<PlannedOperation> dropReplaced(SchemaComparison comparison) {
        return comparison.each(pair -> {
            Predicate<Column> inTheWay =
                    column -> pair.goal().column(column.name()).isPresent();
            List<Column> gone = pair.goneColumns();
            if (gone.stream().noneMatch(inTheWay)) {
                return Stream.empty();
            }
            Stream<PlannedOperation> fixed = altered(pair)
                    .filter(change -> COMPUTED.test(change.from()) && !COMPUTED.test(change.to()))
                    .map(change -> change.in(pair));
            Stream<PlannedOperation> dropped = gone.stream()
                    .filter(inTheWay.or(COMPUTED))
                    .sorted(Comparator.comparing(COMPUTED.negate()::test))
                    .map(column -> drop(pair, column));
            return Stream.concat(fixed, dropped);
        });
    }

    /** Columns that go and are computed: what they read may not change its type while they do. */
    static List<PlannedOperation> dropComputed(SchemaComparison comparison) {
        return drop(comparison, COMPUTED);
    }

    /** Columns that go. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        return drop(comparison, column -> true);
    }

    private static List<PlannedOperation> drop(SchemaComparison comparison, Predicate<Column> which) {
        return comparison.each(pair -> pair.goneColumns().stream().filter(which).map(column -> drop(pair, column)));
    }

    private static PlannedOperation drop(TablePair pair, Column column) {
        return pair.plan(new DropColumn(pair.name(), column.name()), List.of(column.name()));
    }

    /** Columns that come, but for those that the database fills. */
    static List<PlannedOperation> add(SchemaComparison comparison) {
        return add(comparison, FILLED.negate());
    }

    /** Columns that come and that the database fills: computed ones when what they read is there, a numbered one when no other is. */
    static List<PlannedOperation> addFilled(SchemaComparison comparison) {
        return add(comparison, FILLED);
    }

    private static List<PlannedOperation> add(SchemaComparison comparison, Predicate<Column> which) {
        return comparison.each(pair -> pair.newColumns().stream()
                .filter(which)
                .map(column -> pair.plan(new AddColumn(pair.name(), column), List.of(column.name()))));
    }

    /** Columns that change, each once: first those that the database fills no longer, then others, then those that it fills from now on. */
    static List<PlannedOperation> alter(SchemaComparison comparison) {
        return comparison.each(pair ->
                altered(pair).sorted(Comparator.comparingInt(Change::position)).map(change -> change.in(pair)));
    }

    private static Stream<Change> altered(TablePair pair) {
        return pair.now().columns().stream()
                .map(column -> new Change(column, changed(pair, column)))
                .filter(change -> !change.from().equals(change.to()));
    }

    /** A column that becomes another. */
    private record Change(Column from, Column to) {
        PlannedOperation in(TablePair pair) {
            return pair.plan(AlterColumn.between(pair.name(), from, to), List.of(from.name()));
        }

        int position() {
            if (FILLED.test(to)) {
                return 2;
            }
            return FILLED.test(from) ? 0 : 1;
        }
    }

    /** The alteration before a column is dropped. A table has at most one numbered column, so a dropped one must give up its numbering first. */
    private static Column changed(TablePair pair, Column column) {
        boolean hasHeir = column.identity() && pair.goal().columns().stream().anyMatch(Column::identity);
        return pair.goalOf(column.name())
                .map(goal -> goal.withName(column.name()))
                .orElse(hasHeir ? column.withDefault("") : column);
    }

    /** Whether a change of type is more than another length of the same text, so that keys over the column can't stay meanwhile. */
    static boolean isRetyped(ColumnType from, ColumnType to) {
        return !from.equals(to) && !(isVarchar(from) && isVarchar(to));
    }

    private static boolean isVarchar(ColumnType type) {
        return type instanceof ColumnType.Basic basic && basic.kind() == TypeKind.VARCHAR;
    }
}
