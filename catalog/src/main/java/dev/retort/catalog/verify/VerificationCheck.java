package dev.retort.catalog.verify;

/** One thing that has to hold of a history. */
public interface VerificationCheck {
    /** What has to hold, in a few words: {@code one head}, {@code up, down, up: 7c1e09d4b2aa add booking note}. */
    String name();

    /** Checks it. What does not hold is a result, not an exception. */
    CheckResult run();
}
