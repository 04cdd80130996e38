package dev.retort.processor.entity.naming;

import dev.retort.ConstraintNames;
import dev.retort.processor.spi.ConstraintNaming;
import dev.retort.schema.Schema;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/**
 * The names of constraints and indexes that no annotation names. Tables and columns are given by their physical names; the table may
 * have its schema in front. An empty name leaves the constraint to the database.
 */
public sealed interface ConstraintNamer permits HibernateConstraintNames, OwnConstraintNames, ReadableConstraintNames {

    /** The names of a kind. */
    static ConstraintNamer of(ConstraintNames names) {
        return switch (names) {
            case READABLE -> new ReadableConstraintNames();
            case HIBERNATE -> new HibernateConstraintNames();
        };
    }

    /** These names, each handed to the project's own rule. */
    default ConstraintNamer with(ConstraintNaming own) {
        return new OwnConstraintNames(this, own);
    }

    /** The primary key of a table. */
    String primaryKey(String table);

    /** A foreign key. */
    String foreignKey(String table, List<String> columns, String referencedTable);

    /** A foreign key that a table repeats from that of its superclass, where Hibernate names it without its strategy. */
    default String repeatedForeignKey(String table, List<String> columns, String referencedTable) {
        return foreignKey(table, columns, referencedTable);
    }

    /**
     * A unique constraint.
     *
     * @param hashed what Hibernate makes its name from
     */
    UniqueConstraint unique(String table, List<String> columns, HashedName hashed);

    /**
     * An index.
     *
     * @param columns its columns and expressions
     * @param written the same as they stand in the annotation, without {@code asc} and {@code desc}; Hibernate hashes these
     */
    String index(String table, List<String> columns, List<String> written);

    /**
     * A check.
     *
     * @param column the one column that it belongs to; empty for a check of the table
     */
    String check(String table, String column, String expression);

    /**
     * The schema with every name given once. Two readable names can meet, where {@code booking.guest_id} and {@code booking_guest.id}
     * do, and databases want the names of foreign keys and indexes to be different in the whole schema.
     */
    Schema distinct(Schema schema);
}
