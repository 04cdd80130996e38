package dev.retort.dialect;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;

/** What a database can't do, said before it is tried. */
final class Refusal {
    private Refusal() {}

    static RetortException of(Dialect dialect, String what, String remedy) {
        return new RetortException(
                Problem.NOT_IN_THIS_DATABASE, "%s can't %s. %s.".formatted(dialect.name(), what, remedy));
    }
}
