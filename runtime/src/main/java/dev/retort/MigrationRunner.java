package dev.retort;

/** What applies the revisions of a history to its databases. */
public enum MigrationRunner {
    /** Retort itself: revisions are classes. */
    RETORT,
    /** Flyway: revisions are versioned SQL scripts, {@code V7__add_booking_note.sql}. */
    FLYWAY,
    /** Liquibase: revisions are changelogs of formatted SQL, included from the master changelog. */
    LIQUIBASE;

    /** Whether it runs scripts, so that no revision is a class. */
    public boolean runsScripts() {
        return this != RETORT;
    }
}
