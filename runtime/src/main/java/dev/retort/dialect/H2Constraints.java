package dev.retort.dialect;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;

/** The constraints of H2, which may have no name: they are dropped by what they are. */
final class H2Constraints extends Constraints {
    private final Dialect dialect;
    private final UnnamedConstraint unnamed;

    H2Constraints(Dialect dialect, Clauses clauses) {
        super(clauses);
        this.dialect = dialect;
        this.unnamed = new UnnamedConstraint(names);
    }

    @Override
    boolean canDrop(Table table, Constraint constraint) {
        return !constraint.name().isEmpty()
                || constraint.part() instanceof PrimaryKey
                || !unnamed.isAmbiguous(table, constraint);
    }

    @Override
    String drop(Table table, Constraint constraint) {
        if (!constraint.name().isEmpty()) {
            return super.drop(table, constraint);
        }
        if (constraint.part() instanceof PrimaryKey) {
            return clauses.alter(table.name()) + "drop primary key";
        }
        if (!canDrop(table, constraint)) {
            throw Refusal.of(
                    dialect,
                    "tell " + constraint.part() + " of " + table.name()
                            + " from another without a name that has the same columns",
                    "Drop it by the name that it has in the database, with op.execute");
        }
        return unnamed.drop(table, constraint);
    }
}
