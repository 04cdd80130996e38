package dev.retort.processor.hazard.rule;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.Names;
import dev.retort.schema.Sequence;

/** Which table a sequence gives its numbers to, as far as names and operations tell. */
public final class SequenceOwners {
    private SequenceOwners() {}

    /** Whether a sequence is called as Hibernate calls that of a table. */
    public static boolean isOf(Sequence sequence, String table) {
        return unquoted(sequence.name()).equalsIgnoreCase(unquoted(table) + "_SEQ");
    }

    /** Whether an operation makes a column stop numbering rows by itself. */
    public static boolean endsIdentity(AppliedOperation applied) {
        return applied.operation() instanceof AlterColumn alter
                && alter.from(applied.before()).identity()
                && !alter.to(applied.before()).identity();
    }

    private static String unquoted(String name) {
        return Names.simple(name).replace("`", "");
    }
}
