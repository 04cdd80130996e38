package dev.retort.conformance.hibernate;

/** Hibernate does not start with these classes, so there is no judge; the cause is Hibernate's own. */
public final class MappingRejectedException extends Exception {
    private static final long serialVersionUID = 1;

    MappingRejectedException(Throwable cause) {
        super("Hibernate does not start: " + cause + root(cause), cause);
    }

    /** What Hibernate's words do not say: its exceptions often only name the step that failed. */
    private static String root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.equals(cause) ? "" : ", because " + root;
    }
}
