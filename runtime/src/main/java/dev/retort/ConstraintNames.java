package dev.retort;

/** How constraints and indexes are named where no annotation does. */
public enum ConstraintNames {
    /** {@code pk_}, {@code fk_}, {@code uq_}, {@code ix_}, {@code ck_}, then table and columns, shortened to fit every database. */
    READABLE,
    /** The names that Hibernate generates, so that a database made by {@code hbm2ddl} can be taken over. */
    HIBERNATE
}
