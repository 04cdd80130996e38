package dev.retort.processor.diff;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Columns of tables that stay. */
final class Columns {
    private static final Predicate<Column> COMPUTED =
            column -> !column.generated().isEmpty();
    private static final Predicate<Column> FILLED = COMPUTED.or(Column::identity);

    private Columns() {}

    /** Columns that go although another one gets their name. Before them whatever is computed now and not later: it may read them. */
    static List<Operation> makeWay(Comparison comparison) {
        return comparison.each(pair -> {
            Predicate<Column> inTheWay =
                    column -> pair.goal().column(column.name()).isPresent();
            List<Column> gone = pair.goneColumns();
            if (gone.stream().noneMatch(inTheWay)) {
                return Stream.empty();
            }
            Stream<AlterColumn> fixed =
                    altered(pair).filter(alter -> COMPUTED.test(alter.from()) && !COMPUTED.test(alter.to()));
            Stream<DropColumn> dropped = gone.stream()
                    .filter(inTheWay.or(COMPUTED))
                    .sorted(Comparator.comparing(COMPUTED.negate()::test))
                    .map(column -> new DropColumn(pair.name(), column));
            return Stream.concat(fixed, dropped);
        });
    }

    /** Columns that go and are computed: what they read may not change its type while they do. */
    static List<Operation> dropComputed(Comparison comparison) {
        return drop(comparison, COMPUTED);
    }

    /** Columns that go. */
    static List<Operation> drop(Comparison comparison) {
        return drop(comparison, column -> true);
    }

    private static List<Operation> drop(Comparison comparison, Predicate<Column> which) {
        return comparison.each(
                pair -> pair.goneColumns().stream().filter(which).map(column -> new DropColumn(pair.name(), column)));
    }

    /** Columns that come, but for those that the database fills. */
    static List<Operation> add(Comparison comparison) {
        return add(comparison, FILLED.negate());
    }

    /** Columns that come and that the database fills: computed ones when what they read is there, a numbered one when no other is. */
    static List<Operation> addFilled(Comparison comparison) {
        return add(comparison, FILLED);
    }

    private static List<Operation> add(Comparison comparison, Predicate<Column> which) {
        return comparison.each(
                pair -> pair.newColumns().stream().filter(which).map(column -> new AddColumn(pair.name(), column)));
    }

    /** Columns that change, each once: first those that the database fills no longer, then others, then those that it fills from now on. */
    static List<Operation> alter(Comparison comparison) {
        return comparison.each(pair -> altered(pair).sorted(Comparator.comparingInt(Columns::turn)));
    }

    private static Stream<AlterColumn> altered(Pair pair) {
        return pair.now().columns().stream()
                .map(column -> new AlterColumn(pair.name(), column, aim(pair, column)))
                .filter(alter -> !alter.from().equals(alter.to()));
    }

    /** What a column becomes before it may go: a table has one numbered column at most, so one that goes gives the number up to its heir. */
    private static Column aim(Pair pair, Column column) {
        boolean hasHeir = column.identity() && pair.goal().columns().stream().anyMatch(Column::identity);
        return pair.goalOf(column.name())
                .map(goal -> goal.withName(column.name()))
                .orElse(hasHeir ? column.withDefault("") : column);
    }

    private static int turn(AlterColumn alter) {
        if (FILLED.test(alter.to())) {
            return 2;
        }
        return FILLED.test(alter.from()) ? 0 : 1;
    }

    /** Whether a change of type is more than another length of the same text, so that keys over the column can't stay meanwhile. */
    static boolean isRetyped(ColumnType from, ColumnType to) {
        return !from.equals(to) && !(isVarchar(from) && isVarchar(to));
    }

    private static boolean isVarchar(ColumnType type) {
        return type instanceof ColumnType.Basic basic && basic.kind() == TypeKind.VARCHAR;
    }
}
