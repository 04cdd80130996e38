package dev.retort.processor.comparison;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys, constraints and indexes that go and come back as they were, because a column of theirs changes. To a person, they stay. */
final class PartsInTheWay {
    private final Set<Operation> passing = new HashSet<>();

    PartsInTheWay(List<PlannedOperation> changes, Schema head) {
        for (PlannedOperation change : changes) {
            Operation add = change.operation();
            if (wasThere(add, head)) {
                passing.add(add);
                passing.add(add.reverse(head));
            }
        }
    }

    /** Whether an operation takes such a part away or brings it back. */
    boolean isPassing(Operation operation) {
        return passing.contains(operation);
    }

    private static boolean wasThere(Operation add, Schema head) {
        if (add instanceof AddForeignKey key) {
            return has(head, key.table(), key.key());
        }
        if (add instanceof AddPrimaryKey key) {
            return has(head, key.table(), key.key());
        }
        if (add instanceof AddUnique unique) {
            return has(head, unique.table(), unique.unique());
        }
        if (add instanceof AddCheck check) {
            return has(head, check.table(), check.check());
        }
        return add instanceof CreateIndex index && has(head, index.table(), index.index());
    }

    private static boolean has(Schema head, String name, TablePart part) {
        Optional<Table> table = head.table(name);
        return table.isPresent() && table.get().parts().anyMatch(part::equals);
    }
}
