package dev.retort.schema;

import java.util.List;

/**
 * A unique constraint: {@code unique uq_guest_email (email)}.
 *
 * @param name the constraint's name; empty leaves it to the database
 * @param columns the columns in the order of the constraint
 * @param implicit whether Hibernate generated the name. Hibernate omits such a name if it writes unique constraints into CREATE
 *     TABLE (H2, PostgreSQL), and uses it if it adds them afterwards (MariaDB, MySQL)
 */
public record UniqueConstraint(String name, List<String> columns, boolean implicit) implements TablePart {
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    /** A constraint with an explicit name or without a name. */
    public UniqueConstraint(String name, List<String> columns) {
        this(name, columns, false);
    }

    /** The same constraint under another name. */
    public UniqueConstraint withName(String other) {
        return new UniqueConstraint(other, columns, implicit);
    }

    /** The same constraint on other columns. */
    public UniqueConstraint withColumns(List<String> others) {
        return new UniqueConstraint(name, others, implicit);
    }

    /** The same constraint as a database has it on which Hibernate leaves implicit names out. */
    public UniqueConstraint withoutImplicitName() {
        return implicit ? new UniqueConstraint("", columns) : this;
    }

    @Override
    public String toString() {
        return "unique" + QuotedText.word(name) + " " + QuotedText.list(columns) + (implicit ? " implicit" : "");
    }
}
