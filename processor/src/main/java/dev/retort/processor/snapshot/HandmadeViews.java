package dev.retort.processor.snapshot;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The views that only revisions create, as they are after a change. A query that names what gets another name or goes is left open: whether the view then
 * shows the new name, the old one, or nothing, is for its author to decide.
 */
final class HandmadeViews {
    private final Schema head;
    private final SchemaComparison comparison;
    private final List<String> goneViews;

    private HandmadeViews(Schema head, SchemaComparison comparison) {
        this.head = head;
        this.comparison = comparison;
        this.goneViews = SchemaParts.minus(head, comparison.goal()).views().stream()
                .map(View::name)
                .toList();
    }

    /**
     * The views with their queries, or without one where it has to be written.
     *
     * @param views the views
     * @param head the schema at the head
     * @param goal the schema to reach
     * @param renames what has another name at the head
     */
    static List<View> of(List<View> views, Schema head, Schema goal, List<DeclaredRename> renames) {
        if (views.isEmpty()) {
            return views;
        }
        HandmadeViews handmade = new HandmadeViews(head, SchemaComparison.between(head, goal, renames));
        return views.stream()
                .map(view -> handmade.names(view) ? new View(view.name(), Sql.none()) : view)
                .toList();
    }

    /** Whether a query names what its tables will not have. */
    private boolean names(View view) {
        List<String> lost = new ArrayList<>(goneViews);
        List<String> read = read(view);
        for (Table table : comparison.gone()) {
            lost.add(table.name());
            if (read.contains(table.name())) {
                table.columns().forEach(column -> lost.add(column.name()));
            }
        }
        comparison.pairs().values().forEach(pair -> lost.addAll(lost(pair, read)));
        return SqlMentions.any(view.query(), lost);
    }

    private static List<String> lost(TablePair pair, List<String> read) {
        Stream<String> table = Names.same(pair.name(), pair.goal().name()) ? Stream.empty() : Stream.of(pair.name());
        Stream<String> columns = pair.now().columns().stream()
                .filter(column -> pair.goalOf(column.name())
                        .filter(goal -> Names.same(goal.name(), column.name()))
                        .isEmpty())
                .map(column -> column.name())
                .filter(column -> read.contains(pair.name()));
        return Stream.concat(table, columns).toList();
    }

    /** The tables and views that a view reads, also by way of other views. */
    private List<String> read(View view) {
        List<String> read = new ArrayList<>();
        List<View> open = new ArrayList<>(List.of(view));
        while (!open.isEmpty()) {
            View next = open.remove(0);
            head.tables().stream()
                    .map(Table::name)
                    .filter(name -> !read.contains(name) && SqlMentions.any(next.query(), List.of(name)))
                    .forEach(read::add);
            for (View other : head.views()) {
                if (!read.contains(other.name()) && SqlMentions.any(next.query(), List.of(other.name()))) {
                    read.add(other.name());
                    open.add(other);
                }
            }
        }
        return read;
    }
}
