package dev.retort.processor.diff;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.processor.diff.matching.ListEdits;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Views that come and go. A view with another query is another one. One that stays makes way while a column that it reads changes, which databases
 * refuse under a view, while its table gets another name or key, or while a view that it reads does.
 */
final class ViewChanges {
    private ViewChanges() {}

    /** The views to drop, also temporarily, each before the objects that it reads. */
    static List<PlannedOperation> drop(SchemaComparison comparison) {
        List<View> gone = new ArrayList<>(
                ListEdits.minus(comparison.now().views(), comparison.goal().views()));
        List<String> changed = new ArrayList<>(lostTables(comparison));
        gone.forEach(view -> changed.add(view.name()));
        boolean grows = true;
        while (grows) {
            List<View> more = ListEdits.minus(comparison.now().views(), gone).stream()
                    .filter(view -> SqlMentions.any(view.query(), changed) || readsChanged(view, comparison))
                    .toList();
            more.forEach(view -> changed.add(view.name()));
            grows = gone.addAll(more);
        }
        return ListEdits.reversed(readFirst(gone)).stream()
                .map(view -> PlannedOperation.ofTable(new DropView(view.name()), view.name()))
                .toList();
    }

    /** The views to create, also again, each after the objects that it reads. */
    static List<PlannedOperation> create(SchemaComparison comparison) {
        return readFirst(ListEdits.minus(
                        comparison.goal().views(), comparison.now().views()))
                .stream()
                .map(view -> PlannedOperation.ofTable(new CreateView(view), view.name()))
                .toList();
    }

    /** The tables, by their names now, that no view over them outlives. PostgreSQL may need a primary key to group by it. */
    private static List<String> lostTables(SchemaComparison comparison) {
        Stream<String> gone = comparison.gone().stream().map(Table::name);
        Stream<String> changed = comparison.pairs().values().stream()
                .filter(pair -> !Names.same(pair.name(), pair.goal().name())
                        || !Objects.equals(pair.now().primaryKey(), pair.goal().primaryKey()))
                .map(TablePair::name);
        return Stream.concat(gone, changed).toList();
    }

    private static boolean readsChanged(View view, SchemaComparison comparison) {
        return comparison.pairs().values().stream()
                .anyMatch(pair -> ColumnsRead.any(view.query(), pair.name(), changedColumns(pair)));
    }

    /** The columns that change or go, and those that are computed from them, which make way themselves. */
    private static List<String> changedColumns(TablePair pair) {
        List<Column> columns = pair.now().columns();
        List<String> changed = columns.stream()
                .filter(column ->
                        pair.goalOf(column.name()).filter(column::equals).isEmpty())
                .map(Column::name)
                .toList();
        Stream<String> computed = columns.stream()
                .filter(column -> SqlMentions.any(column.generated(), changed))
                .map(Column::name);
        return Stream.concat(changed.stream(), computed).toList();
    }

    /** Views in an order in which each can be created: one that another reads comes before it. */
    private static List<View> readFirst(List<View> views) {
        List<View> ordered = new ArrayList<>();
        List<View> rest = new ArrayList<>(views);
        while (!rest.isEmpty()) {
            View next = rest.stream()
                    .filter(view -> !SqlMentions.any(view.query(), others(rest, view)))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static List<String> others(List<View> views, View view) {
        return views.stream().filter(each -> !each.equals(view)).map(View::name).toList();
    }
}
