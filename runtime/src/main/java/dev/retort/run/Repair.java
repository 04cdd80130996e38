package dev.retort.run;

/** What a person who has looked at the database may record, where Retort can't know it. */
public enum Repair {
    /** Applied revisions whose classes say other operations by now are as the classes say (RT401). */
    CHANGED,
    /** Revisions that are not on the class path are of no interest any more (RT405). */
    UNKNOWN,
    /** The statement that was interrupted has taken effect (RT416). */
    DONE,
    /** The statement that was interrupted has not taken effect (RT416). */
    AGAIN
}
