package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ConstraintStatements;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;

/** The constraints of MySQL and MariaDB, each kind with words of its own. */
final class MySqlConstraints extends ConstraintStatements {
    private final String check;

    /**
     * Those of one of the two.
     *
     * @param check what it calls a check that goes: {@code check}, {@code constraint}
     */
    MySqlConstraints(Clauses clauses, String check) {
        super(clauses);
        this.check = check;
    }

    @Override
    public String drop(NamedConstraint constraint) {
        String name = names.sql(constraint.name());
        if (constraint.part() instanceof PrimaryKey) {
            return "drop primary key";
        }
        if (constraint.part() instanceof UniqueConstraint) {
            return "drop index " + name;
        }
        return "drop " + (constraint.part() instanceof ForeignKey ? "foreign key" : check) + " " + name;
    }

    /** A unique constraint is an index. Any other constraint cannot be renamed, but one statement can drop it and create it again. */
    @Override
    protected String rename(NamedConstraint.Renamed renamed) {
        NamedConstraint to = renamed.to();
        return to.part() instanceof UniqueConstraint
                ? "rename index " + names.sql(renamed.from()) + " to " + names.sql(to.name())
                : drop(new NamedConstraint(renamed.from(), to.part())) + ", add " + clauses.constraint(to);
    }

    /** Names differ in more than case here; MariaDB 11.4 loses an index that is renamed from {@code a} to {@code A}. */
    @Override
    protected boolean isAnotherName(NamedConstraint.Renamed renamed) {
        return !renamed.from().equalsIgnoreCase(renamed.to().name());
    }
}
