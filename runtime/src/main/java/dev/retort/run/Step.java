package dev.retort.run;

import dev.retort.revision.Revision;
import java.util.List;

/** One revision to run, with its statements in order. */
record Step(Revision revision, Direction direction, List<String> statements) {
    Step {
        statements = List.copyOf(statements);
    }
}
