package dev.retort.catalog.hibernate;

/** Hibernate does not start: it does not accept the entities, or the database for them. The message has Hibernate's own words. */
public final class HibernateRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    HibernateRefusedException(Throwable cause) {
        super(words(cause), cause);
    }

    /** Its exceptions often only name the step that failed; the innermost one tells why. */
    private static String words(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String first = String.valueOf(cause.getMessage());
        return root.equals(cause) || first.contains(String.valueOf(root.getMessage()))
                ? first
                : first + ": " + root.getMessage();
    }
}
