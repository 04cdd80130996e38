package dev.retort.problem;

import org.jspecify.annotations.Nullable;

/** A problem that ends what was asked for. Its message says what, why it matters, and what to do. */
public class RetortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** A problem with what there is to say about it; the code is put in front. */
    public RetortException(Problem problem, String text) {
        this(problem, text, null);
    }

    /** A problem that another exception led to. */
    public RetortException(Problem problem, String text, @Nullable Throwable cause) {
        super(problem.message(text), cause);
        this.problem = problem;
    }

    /** Which problem it is. */
    public Problem problem() {
        return problem;
    }
}
