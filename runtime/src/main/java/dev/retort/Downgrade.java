package dev.retort;

/** What a draft does about the way back. Revisions that exist stay as they are: each class says by itself whether it has a downgrade. */
public enum Downgrade {
    /** Writes the method {@link Migration#downgrade}, so that a review shows both ways. */
    WRITTEN,
    /**
     * Leaves the method out: a downgrade reverses the upgrade, operation by operation. A draft with an operation that has no reverse, such as raw SQL,
     * has the method nevertheless.
     */
    DERIVED
}
