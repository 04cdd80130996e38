package dev.retort.dialect.sqlite;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaMismatchException;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the change of a primary key next to the change of the column that it numbers. On other databases a column can be numbered before it is the
 * key: a join table that gets an id of its own loses its key, gains the column, then gains the new key. SQLite can't be asked for the state in
 * between, and one rebuild can make both changes.
 */
final class SqliteKeyOrder {
    private final List<Placed> placed;
    private List<AppliedOperation> applied;

    /**
     * An operation.
     *
     * @param slot the place among the original operations at which its statements run
     */
    record Placed(int slot, AppliedOperation applied) {}

    private SqliteKeyOrder(List<AppliedOperation> applied) {
        this.placed = new ArrayList<>(IntStream.range(0, applied.size())
                .mapToObj(slot -> new Placed(slot, applied.get(slot)))
                .toList());
        this.applied = applied;
    }

    /** The operations in the order in which SQLite can follow them; in their own, if another one does not lead to the same schema. */
    static List<Placed> of(List<AppliedOperation> operations) {
        if (operations.stream().noneMatch(each -> isOfKey(plain(each)))) {
            return new SqliteKeyOrder(operations).placed;
        }
        try {
            SqliteKeyOrder order = new SqliteKeyOrder(operations);
            order.arrange();
            return order.placed;
        } catch (SchemaMismatchException e) {
            return new SqliteKeyOrder(operations).placed;
        }
    }

    /** Whether a numbered column is not the whole primary key, which SQLite can't have. */
    static boolean isNumberedBesideKey(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        boolean isKey = key != null && key.columns().size() == 1 && Names.contains(key.columns(), column.name());
        return column.identity() && !isKey;
    }

    private void arrange() {
        for (int place = 0; place < applied.size(); place++) {
            AppliedOperation here = applied.get(place);
            for (Table table : here.after().tables()) {
                boolean begins = isImpossible(table)
                        && here.before()
                                .table(table.name())
                                .filter(SqliteKeyOrder::isImpossible)
                                .isEmpty();
                if (begins && join(place, end(place, table.name()), table.name())) {
                    place--;
                    break;
                }
            }
        }
    }

    private static boolean isImpossible(Table table) {
        return table.columns().stream().anyMatch(column -> isNumberedBesideKey(table, column));
    }

    /** The place of the operation after which the table is possible again. */
    private int end(int from, String table) {
        int end = from + 1;
        while (end < applied.size()
                && applied.get(end)
                        .after()
                        .table(table)
                        .filter(SqliteKeyOrder::isImpossible)
                        .isPresent()) {
            end++;
        }
        return end;
    }

    /** Brings the operations between which the table is impossible together. Whether any was moved. */
    private boolean join(int from, int end, String table) {
        if (end >= applied.size()) {
            return false;
        }
        List<Placed> before = List.copyOf(placed);
        if (plain(applied.get(end)) instanceof AddPrimaryKey) {
            int target = from + 1;
            for (int place = from + 1; place <= end; place++) {
                if (isOfKey(plain(applied.get(place)), table)) {
                    move(place, target++, before.get(from).slot());
                }
            }
        } else if (plain(applied.get(from)) instanceof DropPrimaryKey) {
            move(from, end - 1, before.get(end).slot());
        }
        boolean moved = !placed.stream()
                .map(each -> each.applied().operation())
                .toList()
                .equals(before.stream().map(each -> each.applied().operation()).toList());
        apply();
        return moved;
    }

    private void move(int from, int to, int slot) {
        placed.add(to, new Placed(slot, placed.remove(from).applied()));
    }

    private void apply() {
        Schema before = applied.get(0).before();
        applied = AppliedOperation.inOrder(
                placed.stream().map(each -> each.applied().operation()).toList(), before);
        for (int place = 0; place < applied.size(); place++) {
            placed.set(place, new Placed(placed.get(place).slot(), applied.get(place)));
        }
    }

    private static Operation plain(AppliedOperation applied) {
        return applied.plain().operation();
    }

    private static boolean isOfKey(Operation operation) {
        return operation instanceof AddPrimaryKey || operation instanceof DropPrimaryKey;
    }

    private static boolean isOfKey(Operation operation, String table) {
        return (operation instanceof AddPrimaryKey add && Names.same(add.table(), table))
                || (operation instanceof DropPrimaryKey drop && Names.same(drop.table(), table));
    }
}
