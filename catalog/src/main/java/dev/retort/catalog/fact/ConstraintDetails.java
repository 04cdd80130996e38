package dev.retort.catalog.fact;

import dev.retort.schema.ReferentialAction;
import java.util.List;

/** The parts of a constraint that are more than its columns and its definition. */
public sealed interface ConstraintDetails {

    /**
     * What the model of a schema does not know of it, as SQL: {@code deferrable}, {@code using gin}, {@code where (active)};
     * empty for nothing.
     */
    String more();

    /** None: columns and definition say all. */
    record None() implements ConstraintDetails {
        @Override
        public String more() {
            return "";
        }
    }

    /**
     * A constraint that is all columns.
     *
     * @param more what a schema does not know of it
     */
    record Plain(String more) implements ConstraintDetails {}

    /**
     * What a foreign key references.
     *
     * @param table the table, qualified outside the connection's schema
     * @param columns its columns
     * @param onDelete what happens when the referenced row is deleted
     * @param onUpdate what happens when its key is updated
     * @param more what a schema does not know of it
     */
    record Reference(
            String table, List<String> columns, ReferentialAction onDelete, ReferentialAction onUpdate, String more)
            implements ConstraintDetails {
        /** Copies the list. */
        public Reference {
            columns = List.copyOf(columns);
        }
    }

    /**
     * What an index is made of.
     *
     * @param unique whether no two rows may have equal parts
     * @param parts its parts in order
     * @param more what a schema does not know of it
     */
    record Parts(boolean unique, List<Part> parts, String more) implements ConstraintDetails {
        /** Copies the list. */
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of an index.
     *
     * @param text the name of a column, or an expression
     * @param isColumn whether it is a column
     * @param descending whether its order is descending
     */
    record Part(String text, boolean isColumn, boolean descending) {}
}
