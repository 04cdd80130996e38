package dev.retort.cli;

/** How the tools end, for scripts and continuous integration. */
final class ExitCodes {
    /** It is done, or there was nothing to do. */
    static final int DONE = 0;
    /** It failed; the message says why and what to do. */
    static final int FAILED = 1;
    /** A check found a difference. */
    static final int DIFFERENT = 2;
    /** A person has to answer a question; the message shows the flags. */
    static final int ANSWER_NEEDED = 3;

    private ExitCodes() {}
}
