package dev.retort.example.review;

/** What a review feels like. */
public enum Mood {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
