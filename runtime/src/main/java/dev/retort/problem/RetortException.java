package dev.retort.problem;

import org.jspecify.annotations.Nullable;

/** A problem that ends a command. Its message states what happened, why it matters and what to do. */
public class RetortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String text;

    /** A problem with what there is to say about it; the code is put in front. */
    public RetortException(Problem problem, String text) {
        this(problem, text, null);
    }

    /** A problem that another exception led to. */
    public RetortException(Problem problem, String text, @Nullable Throwable cause) {
        super(problem.message(text), cause);
        this.problem = problem;
        this.text = text;
    }

    /** Which problem it is. */
    public Problem problem() {
        return problem;
    }

    /** The message without the code. */
    public String text() {
        return text;
    }

    /** This problem with the place where it was found in front: {@code [RT301] schema.snapshot, line 12: …}. */
    public RetortException at(String place) {
        return new RetortException(problem, place + ", " + text, this);
    }
}
