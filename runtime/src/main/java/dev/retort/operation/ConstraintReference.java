package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Sql;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/**
 * Identifies a constraint of a table: by its name, or, if the database named it, by the properties below.
 *
 * @param name the constraint's name; empty for one without a name
 * @param columns the columns of a unique constraint or foreign key without a name, or the column that a check without a name belongs to
 * @param target the table that a foreign key without a name references
 * @param expression the condition of a check without a name
 */
public record ConstraintReference(String name, List<String> columns, String target, Sql expression) {
    public ConstraintReference {
        columns = List.copyOf(columns);
    }

    /** The constraint of a name. */
    public static ConstraintReference named(String name) {
        return new ConstraintReference(name, List.of(), "", Sql.none());
    }

    /** The unique constraint without a name over these columns. */
    public static ConstraintReference over(List<String> columns) {
        return new ConstraintReference("", columns, "", Sql.none());
    }

    /** The foreign key without a name over these columns to a table. */
    public static ConstraintReference over(List<String> columns, String target) {
        return new ConstraintReference("", columns, target, Sql.none());
    }

    /** The check without a name that belongs to a column, or to the table where that is empty, and has this condition. */
    public static ConstraintReference with(String column, Sql expression) {
        return new ConstraintReference("", column.isEmpty() ? List.of() : List.of(column), "", expression);
    }

    /** The reference to a unique constraint. */
    public static ConstraintReference to(UniqueConstraint unique) {
        return unique.name().isEmpty() ? over(unique.columns()) : named(unique.name());
    }

    /** The reference to a foreign key. */
    public static ConstraintReference to(ForeignKey key) {
        return key.name().isEmpty() ? over(key.columns(), key.table()) : named(key.name());
    }

    /** The reference to a check. */
    public static ConstraintReference to(Check check) {
        return check.name().isEmpty() ? with(check.column(), check.expression()) : named(check.name());
    }

    boolean refersTo(UniqueConstraint unique) {
        return refersTo(unique.name(), to(unique));
    }

    boolean refersTo(ForeignKey key) {
        return refersTo(key.name(), to(key));
    }

    boolean refersTo(Check check) {
        return refersTo(check.name(), to(check));
    }

    private boolean refersTo(String otherName, ConstraintReference other) {
        return Names.same(otherName, name)
                && Names.same(String.join(",", other.columns), String.join(",", columns))
                && Names.same(other.target, target)
                && other.expression.equals(expression);
    }

    /** The name, or {@code (email)}, {@code (guest_id) references guest}, {@code on nights "nights > 0"}. */
    @Override
    public String toString() {
        if (!name.isEmpty()) {
            return name;
        }
        if (!expression.isEmpty()) {
            return (columns.isEmpty() ? "" : "on " + columns.get(0) + " ") + expression;
        }
        return "(" + String.join(", ", columns) + ")" + (target.isEmpty() ? "" : " references " + target);
    }
}
