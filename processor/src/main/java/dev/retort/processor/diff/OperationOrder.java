package dev.retort.processor.diff;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order of all operations, in one place. Each phase looks at the schema as the phases before it left it, table by table, and says what
 * it adds; so what one operation needs of another stands here as a line above it.
 *
 * <p>What is new comes before what goes: a reviewer can put statements that carry rows over between the two. What is gone makes
 * way at the beginning only where something that comes needs its name.
 */
final class OperationOrder {
    private OperationOrder() {}

    /**
     * While tables and columns have their old names. A foreign key goes before the key that it references; a schema comes before a table moves
     * there.
     */
    static final List<Phase> OLD_NAMES = List.of(
            DatabaseSchemas::create,
            Views::drop,
            ForeignKeys::drop,
            Checks::drop,
            Indexes::drop,
            Uniques::drop,
            PrimaryKeys::drop,
            OperationOrder::makeWay);

    /** When they have their new ones. A table or column comes before what is over it, a key before what references it. */
    static final List<Phase> NEW_NAMES = List.of(
            NewNames::give,
            Sequences::create,
            Sequences::alter,
            Tables::create,
            Columns::dropComputed,
            Columns::add,
            Columns::alter,
            Columns::addFilled,
            PrimaryKeys::add,
            Uniques::add,
            Indexes::create,
            Checks::add,
            ForeignKeys::add,
            Tables::comment,
            Columns::drop,
            Tables::drop,
            Sequences::drop,
            Views::create);

    /** One phase, because what is gone can be told from what takes its name only as long as it is there. */
    private static List<Operation> makeWay(Comparison comparison) {
        return Stream.of(Columns.makeWay(comparison), Tables.makeWay(comparison), Sequences.makeWay(comparison))
                .flatMap(List::stream)
                .toList();
    }
}
