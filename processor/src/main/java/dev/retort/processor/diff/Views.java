package dev.retort.processor.diff;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Views that come and go. A view with another query is another one. One that stays makes way while a column of a table that it reads changes, which
 * databases refuse under a view, or while a view that it reads does.
 */
final class Views {
    private Views() {}

    /** Those that go or make way, each before what it reads. */
    static List<Operation> drop(Comparison comparison) {
        List<View> gone = new ArrayList<>(
                Lists.minus(comparison.now().views(), comparison.goal().views()));
        List<String> changed = new ArrayList<>(changedTables(comparison));
        gone.forEach(view -> changed.add(view.name()));
        boolean grows = true;
        while (grows) {
            List<View> more = Lists.minus(comparison.now().views(), gone).stream()
                    .filter(view -> Mentions.any(view.query(), changed))
                    .toList();
            more.forEach(view -> changed.add(view.name()));
            grows = gone.addAll(more);
        }
        return Lists.reversed(readFirst(gone)).stream()
                .<Operation>map(DropView::new)
                .toList();
    }

    /** Those that come, or come back, each after what it reads. */
    static List<Operation> create(Comparison comparison) {
        return readFirst(Lists.minus(comparison.goal().views(), comparison.now().views())).stream()
                .<Operation>map(CreateView::new)
                .toList();
    }

    /** The tables, by their names now, that a view over them does not outlive. */
    private static List<String> changedTables(Comparison comparison) {
        Stream<String> gone = comparison.gone().stream().map(Table::name);
        Stream<String> changed =
                comparison.pairs().values().stream().filter(Views::isChanged).map(Pair::name);
        return Stream.concat(gone, changed).toList();
    }

    private static boolean isChanged(Pair pair) {
        return !Names.same(pair.name(), pair.goal().name())
                || !Objects.equals(pair.now().primaryKey(), pair.goal().primaryKey())
                || pair.now().columns().stream()
                        .anyMatch(column -> pair.goalOf(column.name())
                                .filter(column::equals)
                                .isEmpty());
    }

    /** Views in an order in which each can be created: one that another reads comes before it. */
    private static List<View> readFirst(List<View> views) {
        List<View> ordered = new ArrayList<>();
        List<View> rest = new ArrayList<>(views);
        while (!rest.isEmpty()) {
            View next = rest.stream()
                    .filter(view -> !Mentions.any(view.query(), others(rest, view)))
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

    /** A schema with the views that it has in common with another spelled as they are there. */
    static Schema spelled(Schema schema, Schema known) {
        return schema.withViews(schema.views().stream()
                .map(view -> known.views().stream()
                        .filter(old -> Names.same(old.name(), view.name()))
                        .findFirst()
                        .map(old -> view.withName(old.name()))
                        .orElse(view))
                .toList());
    }
}
