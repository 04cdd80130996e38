package dev.retort.processor.draft;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change in two revisions, so that two versions of the application can run side by side: what both can live with comes before the new one is
 * deployed, what only the new one can live with after it. Dropped columns that are NOT NULL become nullable first, for the new version
 * does not know them; new ones become NOT NULL last, for the old version does not.
 */
public final class PhasedChange {
    private final List<AppliedOperation> all;
    private final List<Operation> expand = new ArrayList<>();
    private final List<Operation> contract = new ArrayList<>();
    private final LateKeys keys;

    private PhasedChange(List<AppliedOperation> all) {
        this.all = all;
        this.keys = new LateKeys(all);
    }

    /**
     * The parts; one alone where all can be done before.
     *
     * @param before the schema that the first operation starts from
     */
    public static List<DraftPart> of(List<Operation> operations, Schema before) {
        PhasedChange phases = new PhasedChange(AppliedOperation.inOrder(operations, before));
        for (int i = 0; i < operations.size(); i++) {
            phases.take(i, operations.get(i));
        }
        return phases.contract.isEmpty()
                ? List.of(new DraftPart("", operations, true))
                : List.of(
                        new DraftPart("expand", phases.expand, true),
                        new DraftPart("contract", phases.underViews(), true));
    }

    private void take(int place, Operation operation) {
        if (isGoing(operation) && areAllGoing(all.subList(place, all.size()))) {
            if (operation instanceof DropColumn drop) {
                dropLater(drop, all.get(place).before());
            } else {
                contract.add(operation);
            }
        } else if (operation instanceof AlterColumn alter
                && alter.onlyRequiresValues()
                && !isKeyAlready(alter, place)) {
            fillAgain(alter).ifPresent(contract::add);
            contract.add(alter);
            keys.close(alter);
        } else if (keys.isLater(all.get(place))) {
            contract.add(operation);
        } else {
            expand.add(operation);
        }
    }

    /** What goes before something comes makes way for it, and can't go later. A view comes last, whatever goes. */
    private static boolean areAllGoing(List<AppliedOperation> rest) {
        return rest.stream()
                .map(AppliedOperation::operation)
                .allMatch(each -> isGoing(each) || each instanceof DropForeignKey || each instanceof CreateView);
    }

    /** The second part. The views that came in the first one make way again: no column goes while a view may read it. */
    private List<Operation> underViews() {
        List<CreateView> views = expand.stream()
                .filter(CreateView.class::isInstance)
                .map(CreateView.class::cast)
                .toList();
        List<Operation> under = new ArrayList<>();
        views.forEach(create -> under.add(0, new DropView(create.view().name())));
        under.addAll(contract);
        under.addAll(views);
        return under;
    }

    private static boolean isGoing(Operation operation) {
        return operation instanceof DropColumn || operation instanceof DropTable || operation instanceof DropSequence;
    }

    private void dropLater(DropColumn drop, Schema before) {
        Column column = drop.dropped(before);
        if (column.needsValue()) {
            expand.add(AlterColumn.between(drop.table(), column, column.withNullable(true)));
        }
        contract.add(drop);
    }

    /** Rows that the old version inserts after the first revision have no value. */
    private Optional<Operation> fillAgain(AlterColumn alter) {
        return all.stream()
                .map(AppliedOperation::operation)
                .filter(each -> each instanceof Backfill fill
                        && Names.same(fill.table(), alter.table())
                        && Names.same(fill.column(), alter.column()))
                .findFirst();
    }

    /** Whether the table has no key by now: the new one can't wait for the second revision, and takes the column with it. */
    private boolean isKeyAlready(AlterColumn alter, int place) {
        boolean isWithout = all.subList(0, place).stream()
                .anyMatch(each ->
                        each.operation() instanceof DropPrimaryKey drop && Names.same(drop.table(), alter.table()));
        return isWithout && keys.added().anyMatch(add -> LateKeys.isOf(add, alter));
    }
}
