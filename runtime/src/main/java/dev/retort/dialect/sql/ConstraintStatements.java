package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The statements that add, drop and rename the constraints of a table that is there. A database overrides what it has otherwise. */
public class ConstraintStatements {
    public final Identifiers names;
    public final Clauses clauses;

    public ConstraintStatements(Clauses clauses) {
        this.names = clauses.names;
        this.clauses = clauses;
    }

    /** The statements from one state of a table to another: drops of constraints, other statements, new constraints. */
    protected List<String> change(Table before, Table after, List<String> statements) {
        NamedConstraint.Change change = NamedConstraint.Change.between(before, after);
        List<String> all = new ArrayList<>();
        change.dropped().forEach(constraint -> all.add(drop(before, constraint)));
        all.addAll(statements);
        all.addAll(rename(after, change));
        change.added().forEach(constraint -> all.add(add(after, constraint)));
        return all;
    }

    /** The new names of constraints after a table or a column got one. */
    public List<String> follow(Table before, Table after) {
        return rename(after, NamedConstraint.Change.followed(before, after));
    }

    private List<String> rename(Table table, NamedConstraint.Change change) {
        return change.renamed().stream()
                .filter(this::isAnotherName)
                .map(each -> rename(table, each))
                .toList();
    }

    /** Whether the database takes the new name for another one. */
    protected boolean isAnotherName(NamedConstraint.Renamed renamed) {
        return true;
    }

    /** Whether a constraint can stand in CREATE TABLE; one that can't is added to the table afterwards. */
    protected boolean isInside(Table table, NamedConstraint constraint) {
        return true;
    }

    /** {@code alter table guest add constraint uq_guest_email unique (email)}. */
    public String add(Table table, NamedConstraint constraint) {
        return clauses.alter(table.name()) + "add " + clauses.constraint(constraint);
    }

    /** Whether a constraint can be told from the others of its table. */
    public boolean canDrop(Table table, NamedConstraint constraint) {
        return true;
    }

    /** {@code alter table guest drop constraint uq_guest_email}. */
    public String drop(Table table, NamedConstraint constraint) {
        return clauses.alter(table.name()) + drop(constraint);
    }

    /** The clause that drops a constraint. */
    public String drop(NamedConstraint constraint) {
        return "drop constraint " + names.sql(constraint.name());
    }

    /** {@code alter table guest rename constraint uq_mail to uq_guest_email}. */
    protected String rename(Table table, NamedConstraint.Renamed renamed) {
        return clauses.alter(table.name()) + rename(renamed);
    }

    /** The clause that gives a constraint another name. */
    protected String rename(NamedConstraint.Renamed renamed) {
        return "rename constraint " + names.sql(renamed.from()) + " to "
                + names.sql(renamed.to().name());
    }
}
