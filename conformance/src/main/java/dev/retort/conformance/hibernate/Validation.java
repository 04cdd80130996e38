package dev.retort.conformance.hibernate;

/**
 * What Hibernate says of a migrated database.
 *
 * @param outcome what it says
 * @param reason its own words, or why it was not asked; empty where it accepts
 */
public record Validation(Outcome outcome, String reason) {

    /** What it says. */
    public enum Outcome {
        /** It starts on the database with {@code hbm2ddl.auto=validate}. */
        ACCEPTED,
        /** It does not, although it accepts the schema that Hibernate itself created. */
        REFUSED,
        /** It does not, and refuses the schema that Hibernate itself created with the same words. */
        REFUSED_LIKE_HIBERNATES_OWN
    }
}
