package dev.retort.processor.entity.naming;

import java.util.List;

/**
 * The input of Hibernate's derived name for a unique constraint. It is not always the table and columns of the constraint.
 *
 * @param prefix {@code UK}, or {@code IDX} for what an annotation declares as an index
 * @param table the table, by its physical name
 * @param columns the columns, as the annotation has them where one does
 */
public record HashedName(String prefix, String table, List<String> columns) {
    private static final String GENERATED = "UK_";
    private static final String INDEX = "IDX";
    private static final List<String> NATURAL_ID = List.of("_NaturalID");

    public HashedName {
        columns = List.copyOf(columns);
    }

    /** The name of a unique constraint on a table. */
    public static HashedName constraint(String table, List<String> columns) {
        return new HashedName("UK", table, columns);
    }

    /** The name of the unique constraint over an entity's natural id, whatever its columns are. */
    public static HashedName naturalId(String table) {
        return constraint(table, NATURAL_ID);
    }

    /**
     * The name that Hibernate before 6.5 gives a unique constraint that no annotation asks for: without its naming strategy.
     *
     * @param on the table and the columns that the constraint is on
     */
    public HashedName generated(HashedName on) {
        return new HashedName(GENERATED, on.table, isNaturalId() ? NATURAL_ID : on.columns);
    }

    /** Whether an annotation declares it as an index. */
    public boolean isIndex() {
        return prefix.equals(INDEX);
    }

    boolean isNaturalId() {
        return columns.equals(NATURAL_ID);
    }

    boolean isGenerated() {
        return prefix.equals(GENERATED);
    }

    /** The name of an index on a table. */
    public static HashedName index(String table, List<String> columns) {
        return new HashedName(INDEX, table, columns);
    }
}
