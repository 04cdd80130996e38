package dev.retort.processor.comparison;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.List;

/** The views that are dropped for the time of a change and created again: a consequence of that change, which has a finding of its own. */
final class ViewsInTheWay {
    private final List<View> now;
    private final List<View> created;

    ViewsInTheWay(Schema head, List<Operation> changes) {
        this.now = head.views();
        this.created = changes.stream()
                .filter(CreateView.class::isInstance)
                .map(operation -> ((CreateView) operation).view())
                .toList();
    }

    /** Whether an operation only drops a view that comes again, or creates one that was there. */
    boolean isPassing(Operation operation) {
        return operation instanceof DropView drop
                ? created.stream()
                        .anyMatch(view -> Names.same(view.name(), drop.view())
                                && (view.query().isEmpty() || now.contains(view)))
                : operation instanceof CreateView create && now.contains(create.view());
    }

    /** Whether an operation creates a view whose query a person has to write. */
    static boolean needsQuery(Operation operation) {
        return operation instanceof CreateView create && create.view().query().isEmpty();
    }

    /** What to do about such a view. */
    static String text(String view) {
        return ("View \"%s\", which only revisions create, names what gets another name or goes. "
                        + "A revision that creates it with its old query would fail. "
                        + "\"retort revision\" writes QUERY_OF_THE_VIEW in its place: replace that with the new query, then run  retort check --fix")
                .formatted(view);
    }
}
