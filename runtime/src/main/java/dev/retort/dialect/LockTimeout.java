package dev.retort.dialect;

/** How the wait for the locks of other sessions is limited. */
public sealed interface LockTimeout {
    /**
     * A limit that ends with its transaction, so that a pooler can hand the session on.
     *
     * @param limit sets it; the first statement of the transaction
     */
    record OfTransaction(String limit) implements LockTimeout {}

    /**
     * A limit of the session, where a transaction can't have one of its own.
     *
     * @param limit sets it, and keeps the session's own one aside
     * @param restore sets the session's own limit again
     */
    record OfSession(String limit, String restore) implements LockTimeout {}
}
