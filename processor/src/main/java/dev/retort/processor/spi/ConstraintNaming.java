package dev.retort.processor.spi;

import java.util.List;

/**
 * Names the constraints and indexes that have no name in an annotation.
 *
 * <pre>{@code
 * @Override
 * public String primaryKey(String table, String implied) {
 *     return table + "_pkey";
 * }
 * }</pre>
 *
 * <p>Table and column names are physical ones. {@code implied} is the name by {@code @Migrations(constraintNames =
 * …)}, which a method returns unless you override it. If a method returns an empty name, the database names the
 * constraint.
 *
 * <p>Most databases require that names of foreign keys and indexes are unique in the schema, so include the table
 * name.
 */
public interface ConstraintNaming extends Extension {

    /**
     * The name of a primary key.
     *
     * @param implied the name by the configured rule
     */
    default String primaryKey(String table, String implied) {
        return implied;
    }

    /**
     * The name of a foreign key.
     *
     * @param implied the name by the configured rule
     */
    default String foreignKey(String table, List<String> columns, String referencedTable, String implied) {
        return implied;
    }

    /**
     * The name of a unique constraint.
     *
     * @param implied the name by the configured rule
     */
    default String unique(String table, List<String> columns, String implied) {
        return implied;
    }

    /**
     * The name of an index.
     *
     * @param columns its columns and expressions
     * @param implied the name by the configured rule
     */
    default String index(String table, List<String> columns, String implied) {
        return implied;
    }

    /**
     * The name of a check.
     *
     * @param column the column that the check belongs to; empty for a check of the table
     * @param implied the name by the configured rule
     */
    default String check(String table, String column, String expression, String implied) {
        return implied;
    }
}
