package dev.retort.run.history;

/** A finding about the database that only a person can make. */
public enum Repair {
    /** The database matches the changed classes of applied revisions (RT401) or of revisions whose rows can't be read (RT431). */
    CHANGED,
    /** Revisions that are not on the class path are to be forgotten (RT405). */
    UNKNOWN,
    /** The interrupted statement has taken effect (RT416). */
    DONE,
    /** The interrupted statement has not taken effect (RT416). */
    AGAIN
}
