package dev.retort.conformance.hibernate;

/** Hibernate does not start with these classes, so there is no judge; the cause is Hibernate's own. */
public final class MappingRejectedException extends Exception {
    private static final long serialVersionUID = 1;

    MappingRejectedException(Throwable cause) {
        super("Hibernate does not start: " + cause, cause);
    }
}
