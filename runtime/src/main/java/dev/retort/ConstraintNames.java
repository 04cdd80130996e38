package dev.retort;

/** The rule that names constraints and indexes without a name in an annotation. */
public enum ConstraintNames {
    /**
     * A prefix ({@code pk_}, {@code fk_}, {@code uq_}, {@code ix_}, {@code ck_}), the table and the columns: {@code
     * fk_booking_guest_id}. Long names are shortened to fit every database.
     */
    READABLE,
    /** The names that Hibernate generates. Use them to adopt a database that {@code hbm2ddl} created. */
    HIBERNATE
}
