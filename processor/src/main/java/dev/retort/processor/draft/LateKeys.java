package dev.retort.processor.draft;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is exchanged in the second of two phases: a primary key over a column that becomes NOT NULL only there, and the foreign keys that reference
 * it. A foreign key that takes the name or the columns of one that goes is exchanged together with it.
 */
final class LateKeys {
    private final List<AppliedOperation> all;
    private final List<AlterColumn> closed = new ArrayList<>();

    LateKeys(List<AppliedOperation> all) {
        this.all = all;
    }

    /** Takes note of a column that becomes NOT NULL in the second phase. */
    void close(AlterColumn alter) {
        closed.add(alter);
    }

    /** Whether an operation has to wait for the second phase. */
    boolean isLater(AppliedOperation applied) {
        Operation operation = applied.operation();
        if (operation instanceof AddPrimaryKey add) {
            return isOverClosed(add);
        }
        if (operation instanceof DropPrimaryKey drop) {
            return isExchangedLater(drop.table());
        }
        if (operation instanceof DropForeignKey drop) {
            return isDroppedLater(drop.table(), drop.dropped(applied.before()));
        }
        return operation instanceof AddForeignKey add && isAddedLater(add);
    }

    /** It goes with the key that it references, which may go in the first phase, or with the foreign key that comes in its place. */
    private boolean isDroppedLater(String table, ForeignKey dropped) {
        if (isExchangedLater(dropped.table())) {
            return true;
        }
        return !isDropped(dropped.table())
                && operations(AddForeignKey.class)
                        .anyMatch(add -> isInPlaceOf(add, table, dropped)
                                && isExchangedLater(add.key().table()));
    }

    private boolean isAddedLater(AddForeignKey add) {
        return isExchangedLater(add.key().table())
                || all.stream()
                        .anyMatch(each -> each.operation() instanceof DropForeignKey drop
                                && isInPlaceOf(add, drop.table(), drop.dropped(each.before()))
                                && isDroppedLater(drop.table(), drop.dropped(each.before())));
    }

    private static boolean isInPlaceOf(AddForeignKey add, String table, ForeignKey dropped) {
        ForeignKey key = add.key();
        boolean hasName = !key.name().isEmpty() && Names.same(key.name(), dropped.name());
        return Names.same(add.table(), table) && (hasName || key.columns().equals(dropped.columns()));
    }

    private boolean isExchangedLater(String table) {
        return added().anyMatch(add -> Names.same(add.table(), table) && isOverClosed(add));
    }

    private boolean isDropped(String table) {
        return operations(DropPrimaryKey.class).anyMatch(drop -> Names.same(drop.table(), table));
    }

    private boolean isOverClosed(AddPrimaryKey add) {
        return closed.stream().anyMatch(alter -> isOf(add, alter));
    }

    /** Whether a column belongs to a new primary key. */
    static boolean isOf(AddPrimaryKey add, AlterColumn alter) {
        return Names.same(add.table(), alter.table())
                && Names.contains(add.key().columns(), alter.column());
    }

    Stream<AddPrimaryKey> added() {
        return operations(AddPrimaryKey.class);
    }

    private <T extends Operation> Stream<T> operations(Class<T> type) {
        return all.stream()
                .map(AppliedOperation::operation)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
