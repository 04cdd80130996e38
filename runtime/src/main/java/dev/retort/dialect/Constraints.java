package dev.retort.dialect;

import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The statements that add, drop and rename the constraints of a table that is there. A database overrides what it has otherwise. */
class Constraints {
    final Identifiers names;
    final Clauses clauses;

    Constraints(Clauses clauses) {
        this.names = clauses.names;
        this.clauses = clauses;
    }

    /** What makes one state of a table another: other statements between those for the constraints that go and that come. */
    final List<String> change(Table before, Table after, List<String> statements) {
        Constraint.Change change = Constraint.Change.between(before, after);
        List<String> all = new ArrayList<>();
        change.dropped().forEach(constraint -> all.add(drop(before, constraint)));
        all.addAll(statements);
        all.addAll(rename(after, change));
        change.added().forEach(constraint -> all.add(add(after, constraint)));
        return all;
    }

    /** The new names of constraints after a table or a column got one. */
    final List<String> follow(Table before, Table after) {
        return rename(after, Constraint.Change.followed(before, after));
    }

    private List<String> rename(Table table, Constraint.Change change) {
        return change.renamed().stream()
                .filter(this::isAnotherName)
                .map(each -> rename(table, each))
                .toList();
    }

    /** Whether the database takes the new name for another one. */
    boolean isAnotherName(Constraint.Renamed renamed) {
        return true;
    }

    /** Whether a constraint can stand in CREATE TABLE; one that can't is added to the table afterwards. */
    boolean isInside(Table table, Constraint constraint) {
        return true;
    }

    /** {@code alter table guest add constraint uq_guest_email unique (email)}. */
    String add(Table table, Constraint constraint) {
        return clauses.alter(table.name()) + "add " + clauses.constraint(constraint);
    }

    /** Whether a constraint can be told from the others of its table. */
    boolean canDrop(Table table, Constraint constraint) {
        return true;
    }

    /** {@code alter table guest drop constraint uq_guest_email}. */
    String drop(Table table, Constraint constraint) {
        return clauses.alter(table.name()) + drop(constraint);
    }

    /** The clause that drops a constraint. */
    String drop(Constraint constraint) {
        return "drop constraint " + names.sql(constraint.name());
    }

    /** {@code alter table guest rename constraint uq_mail to uq_guest_email}. */
    String rename(Table table, Constraint.Renamed renamed) {
        return clauses.alter(table.name()) + rename(renamed);
    }

    /** The clause that gives a constraint another name. */
    String rename(Constraint.Renamed renamed) {
        return "rename constraint " + names.sql(renamed.from()) + " to "
                + names.sql(renamed.to().name());
    }
}
