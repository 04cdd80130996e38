package dev.retort.processor.diff;

import dev.retort.operation.Backfill;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * The operations between two schemas: all that it takes and no more, in an order that every database can follow.
 *
 * <p>Applied to {@code from} one after the other they give {@code to}, in its canonical form; reversed one by one, last first, they lead back.
 * In between no foreign key references a missing table and no index covers a missing column. Tables, columns and constraints whose names
 * differ in case alone are the same ones and keep the spelling they have.
 */
public final class Diff {
    private Diff() {}

    /**
     * Compares two schemas.
     *
     * @param renames what is known to have had another name; one that does not fit the schemas (any more) is left out, see {@link #spent}
     */
    public static List<Operation> between(Schema from, Schema to, List<Rename> renames) {
        Schema now = from.canonical();
        if (now.equals(to.canonical())) {
            return List.of();
        }
        Renaming renaming = Renaming.of(now, to, renames);
        Plan plan = new Plan(now, new Spelling(renaming.show(now)).applyTo(to));
        OperationOrder.OLD_NAMES.forEach(phase -> plan.add(phase, renaming));
        plan.add(renaming.operations());
        OperationOrder.NEW_NAMES.forEach(phase -> plan.add(phase, Renaming.NONE));
        return plan.operations();
    }

    /**
     * The operations that take others back: each reversed, last first. Of a filled column there is nothing to take back but the column; a
     * schema stays, for others may keep things in it.
     */
    public static List<Operation> reversed(List<Operation> operations) {
        return Lists.reversed(operations).stream()
                .filter(operation -> !(operation instanceof Backfill || operation instanceof CreateSchema))
                .map(Operation::reverse)
                .toList();
    }

    /** The renames that say nothing about these two schemas: what they rename is renamed already, or is not there. */
    public static List<Rename> spent(Schema from, Schema to, List<Rename> renames) {
        List<Rename> applied = Renaming.of(from, to, renames).applied();
        return renames.stream().filter(rename -> !applied.contains(rename)).toList();
    }
}
