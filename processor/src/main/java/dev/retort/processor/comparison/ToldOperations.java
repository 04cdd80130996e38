package dev.retort.processor.comparison;

import dev.retort.operation.Operation;
import dev.retort.processor.wording.Detours;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Pending operations as a person reads them: without the detours of names, and without the views that only make way. */
public final class ToldOperations {
    private ToldOperations() {}

    /**
     * Those that tell what the entities ask for.
     *
     * @param head the schema that the first operation starts from
     */
    public static List<Operation> of(List<Operation> operations, Schema head) {
        ViewsInTheWay views = new ViewsInTheWay(head, operations);
        return Detours.told(operations).stream()
                .flatMap(Optional::stream)
                .filter(each -> !views.isPassing(each))
                .toList();
    }
}
