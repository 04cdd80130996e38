package dev.retort.conformance.subject;

/** The subject did not bring the database to the schema; the message is what its user would have seen. */
public final class SubjectException extends Exception {
    private static final long serialVersionUID = 1;

    /** With what the user would have seen. */
    public SubjectException(String message) {
        super(message);
    }

    /** With what the user would have seen, and the error behind it. */
    public SubjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
