package dev.retort.processor.diff;

import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order of all operations, in one place. Each phase looks at the schema as the phases before it left it, table by table, and says what
 * it adds; so what one operation needs of another stands here as a line above it.
 *
 * <p>What is new comes before what goes: a reviewer can put statements that carry rows over between the two. What is gone makes
 * way at the beginning only where something that comes needs its name. A key stays until the next line adds its successor.
 */
final class OperationOrder {
    private OperationOrder() {}

    /**
     * While tables and columns have their old names. A foreign key goes before the key that it references; a schema comes before a table moves
     * there.
     */
    static final List<DiffPhase> OLD_NAMES = List.of(
            DatabaseSchemaChanges::create,
            ViewChanges::drop,
            ForeignKeyChanges::dropInTheWay,
            CheckChanges::drop,
            IndexChanges::dropInTheWay,
            UniqueChanges::drop,
            PrimaryKeyChanges::dropInTheWay,
            OperationOrder::dropReplaced);

    /** When they have their new ones. A table or column comes before what is over it, a key before what references it. */
    static final List<DiffPhase> NEW_NAMES = List.of(
            ConstraintRenames::rename,
            SequenceChanges::create,
            SequenceChanges::alter,
            TableChanges::create,
            ColumnChanges::dropComputed,
            ColumnChanges::add,
            ColumnChanges::alter,
            ColumnChanges::addFilled,
            ForeignKeyChanges::drop,
            PrimaryKeyChanges::drop,
            PrimaryKeyChanges::add,
            UniqueChanges::add,
            IndexChanges::create,
            IndexChanges::drop,
            CheckChanges::add,
            ForeignKeyChanges::add,
            TableChanges::comment,
            ColumnChanges::drop,
            TableChanges::drop,
            SequenceChanges::drop,
            ViewChanges::create);

    /** One phase, because what is gone can be told from what takes its name only as long as it is there. */
    private static List<PlannedOperation> dropReplaced(SchemaComparison comparison) {
        return Stream.of(
                        ColumnChanges.dropReplaced(comparison),
                        TableChanges.dropReplaced(comparison),
                        SequenceChanges.dropReplaced(comparison))
                .flatMap(List::stream)
                .toList();
    }
}
