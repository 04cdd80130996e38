package dev.retort.dialect.h2;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ConstraintStatements;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;

/** The constraints of H2, which may have no name: they are dropped by what they are. */
final class H2Constraints extends ConstraintStatements {
    private final Dialect dialect;
    private final H2UnnamedConstraint unnamed;

    H2Constraints(Dialect dialect, Clauses clauses) {
        super(clauses);
        this.dialect = dialect;
        this.unnamed = new H2UnnamedConstraint(names);
    }

    /** A foreign key that is there before an index over its columns gets an index of its own. */
    @Override
    protected boolean isInside(Table table, NamedConstraint constraint) {
        return !(constraint.part() instanceof ForeignKey)
                || table.indexes().stream().noneMatch(index -> mayUse(constraint, index));
    }

    /** Whether a constraint that comes after an index may use it. */
    static boolean mayUse(NamedConstraint constraint, Index index) {
        List<String> indexed =
                index.parts().stream().map(part -> Names.key(part.text())).toList();
        if (constraint.part() instanceof ForeignKey key) {
            int size = key.columns().size();
            return indexed.size() >= size && indexed.subList(0, size).containsAll(keys(key.columns()));
        }
        return constraint.part() instanceof UniqueConstraint unique
                && index.unique()
                && Set.copyOf(indexed).equals(Set.copyOf(keys(unique.columns())));
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(Names::key).toList();
    }

    @Override
    public boolean canDrop(Table table, NamedConstraint constraint) {
        return !constraint.name().isEmpty()
                || constraint.part() instanceof PrimaryKey
                || !unnamed.isAmbiguous(table, constraint);
    }

    @Override
    public String drop(Table table, NamedConstraint constraint) {
        if (!constraint.name().isEmpty()) {
            return super.drop(table, constraint);
        }
        if (constraint.part() instanceof PrimaryKey) {
            return clauses.alter(table.name()) + "drop primary key";
        }
        if (!canDrop(table, constraint)) {
            throw UnsupportedChange.of(
                    dialect,
                    "tell " + constraint.part() + " of " + table.name()
                            + " from another unnamed one over the same columns",
                    "Drop it by its name in the database, with op.execute");
        }
        return unnamed.drop(table, constraint);
    }
}
