package dev.retort.processor.entity.type;

import dev.retort.problem.Problem;

/** An attribute whose column type can't be told. */
public final class UnmappedTypeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    UnmappedTypeException(Problem problem, String text) {
        super(text);
        this.problem = problem;
    }

    /** The reason, and what to do. */
    public TypeRemark remark() {
        return new TypeRemark(problem, String.valueOf(getMessage()));
    }
}
