package dev.retort.processor.draft;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change in two revisions, so that two versions of the application can run side by side: what both can live with comes before the new one is
 * deployed, what only the new one can live with after it. Dropped columns that are NOT NULL become nullable first, for the new version
 * does not know them; new ones become NOT NULL last, for the old version does not.
 */
public final class Phases {
    private final List<Operation> all;
    private final List<Operation> expand = new ArrayList<>();
    private final List<Operation> contract = new ArrayList<>();

    private Phases(List<Operation> all) {
        this.all = all;
    }

    /** The parts; one alone where all can be done before. */
    public static List<Part> of(List<Operation> operations) {
        Phases phases = new Phases(operations);
        for (int i = 0; i < operations.size(); i++) {
            phases.take(i, operations.get(i));
        }
        return phases.contract.isEmpty()
                ? List.of(new Part("", operations, true))
                : List.of(new Part("expand", phases.expand, true), new Part("contract", phases.contract, true));
    }

    private void take(int place, Operation operation) {
        if (isGoing(operation) && areAllGoing(all.subList(place, all.size()))) {
            if (operation instanceof DropColumn drop) {
                dropLater(drop);
            } else {
                contract.add(operation);
            }
        } else if (operation instanceof AlterColumn alter && setsNotNull(alter) && !isInNewKey(alter)) {
            fillAgain(alter).ifPresent(contract::add);
            contract.add(alter);
        } else {
            expand.add(operation);
        }
    }

    /** What goes before something comes makes way for it, and can't go later. */
    private static boolean areAllGoing(List<Operation> rest) {
        return rest.stream().allMatch(each -> isGoing(each) || each instanceof DropForeignKey);
    }

    private static boolean isGoing(Operation operation) {
        return operation instanceof DropColumn || operation instanceof DropTable || operation instanceof DropSequence;
    }

    private void dropLater(DropColumn drop) {
        Column column = drop.column();
        boolean isMissed = !column.nullable()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty()
                && !column.identity();
        Column open = isMissed ? column.withNullable(true) : column;
        if (isMissed) {
            expand.add(new AlterColumn(drop.table(), column, open));
        }
        contract.add(new DropColumn(drop.table(), open));
    }

    /** Rows that the old version inserts after the first revision have no value. */
    private Optional<Operation> fillAgain(AlterColumn alter) {
        return all.stream()
                .filter(each -> each instanceof Backfill fill
                        && Names.same(fill.table(), alter.table())
                        && Names.same(fill.column(), alter.to().name()))
                .findFirst();
    }

    private static boolean setsNotNull(AlterColumn alter) {
        return alter.from().nullable() && alter.from().withNullable(false).equals(alter.to());
    }

    private boolean isInNewKey(AlterColumn alter) {
        return all.stream()
                .anyMatch(each -> each instanceof AddPrimaryKey add
                        && Names.same(add.table(), alter.table())
                        && Names.contains(add.key().columns(), alter.to().name()));
    }
}
