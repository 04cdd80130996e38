package dev.retort.cli.output;

/** How the tools end, for scripts and continuous integration. */
public final class ExitCodes {
    /** It is done, or there was nothing to do. */
    public static final int DONE = 0;
    /** It failed. The message states why and what to do. */
    public static final int FAILED = 1;
    /** A check found a difference. */
    public static final int DIFFERENT = 2;
    /** A person has to answer a question; the message shows the flags. */
    public static final int ANSWER_NEEDED = 3;

    private ExitCodes() {}
}
