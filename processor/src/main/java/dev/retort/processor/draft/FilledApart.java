package dev.retort.processor.draft;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.ConstraintOperation;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.Operation;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows are filled in a revision of their own, because batches that commit can't be part of a transaction. The other operations keep theirs: what
 * the filled columns do not need comes first, and where it fails, nothing has happened; what stands on them comes last, and so do drops, because the
 * value may be read from what goes.
 */
public final class FilledApart {
    private final List<Operation> operations;
    private final List<Backfill> fills;
    private final List<Operation> first = new ArrayList<>();
    private final List<Operation> filling = new ArrayList<>();
    private final List<Operation> rest = new ArrayList<>();

    private FilledApart(List<Operation> operations, List<Backfill> fills) {
        this.operations = operations;
        this.fills = fills;
    }

    /** A part in parts: what comes before the rows are filled, the columns that are filled, what comes after; itself where it fills nothing. */
    public static List<DraftPart> of(DraftPart part) {
        List<Backfill> fills = part.operations().stream()
                .filter(Backfill.class::isInstance)
                .map(Backfill.class::cast)
                .toList();
        if (fills.isEmpty()) {
            return List.of(part);
        }
        FilledApart apart = new FilledApart(part.operations(), fills);
        apart.divide();
        return apart.parts(part.label());
    }

    private List<DraftPart> parts(String label) {
        List<DraftPart> parts = new ArrayList<>();
        if (!first.isEmpty()) {
            parts.add(new DraftPart(label, first, true));
        }
        parts.add(new DraftPart(first.isEmpty() ? label : (label + " fill").strip(), filling, false));
        if (!rest.isEmpty()) {
            parts.add(new DraftPart((label + " rest").strip(), rest, true));
        }
        return parts;
    }

    private void divide() {
        boolean begun = false;
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (isFilling(operation, i)) {
                filling.add(operation);
                begun = true;
            } else if (begun && standsOnFilled(operation)) {
                rest.add(operation);
            } else {
                first.add(operation);
            }
        }
    }

    private boolean isFilling(Operation operation, int place) {
        if (operation instanceof AlterColumn alter) {
            return operations.subList(0, place).stream()
                    .anyMatch(each -> each instanceof Backfill fill && isOf(fill, alter.table(), alter.column()));
        }
        return operation instanceof Backfill
                || (operation instanceof AddColumn add
                        && fills.stream()
                                .anyMatch(fill ->
                                        isOf(fill, add.table(), add.column().name())));
    }

    private static boolean isOf(Backfill fill, String table, String column) {
        return Names.same(fill.table(), table) && Names.same(fill.column(), column);
    }

    /** Whether it has to stay behind the fill. Drops, views and SQL of others always do; a key or an index does where its table is filled, and what references it. */
    private boolean standsOnFilled(Operation operation) {
        if (operation instanceof AddForeignKey add) {
            return isFilled(add.table()) || isFilled(add.key().table());
        }
        if (operation instanceof DropForeignKey drop) {
            return isFilled(drop.table()) || isExchanged(drop);
        }
        if (operation instanceof ConstraintOperation constraint) {
            return isFilled(constraint.table());
        }
        if (operation instanceof CreateIndex create) {
            return isFilled(create.table());
        }
        if (operation instanceof AddColumn add && add.column().identity()) {
            return isFilled(add.table()); // its key is
        }
        boolean isOfColumn = operation instanceof AddColumn || operation instanceof AlterColumn;
        boolean comes = operation instanceof CreateTable || operation instanceof CreateSequence;
        return isOfColumn ? readsFilled(operation) : !comes;
    }

    /** A foreign key leaves no gap that is longer than it has to be. */
    private boolean isExchanged(DropForeignKey drop) {
        return operations.stream()
                .anyMatch(each -> each instanceof AddForeignKey add
                        && Names.same(add.table(), drop.table())
                        && isFilled(add.key().table()));
    }

    private boolean isFilled(String table) {
        return fills.stream().anyMatch(fill -> Names.same(fill.table(), table));
    }

    private boolean readsFilled(Operation operation) {
        return SqlMentions.any(
                operation.toString(), fills.stream().map(Backfill::column).toList());
    }
}
