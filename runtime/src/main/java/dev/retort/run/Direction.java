package dev.retort.run;

import dev.retort.operation.Operation;
import dev.retort.revision.Body;
import java.util.List;

/** Which way a revision is run. */
public enum Direction {
    /** To the revision's own schema. */
    UPGRADE("upgrade"),
    /** Back to the schema of its parents. */
    DOWNGRADE("downgrade");

    private final String command;

    Direction(String command) {
        this.command = command;
    }

    /** The name of the command that goes this way: {@code upgrade}. */
    public String command() {
        return command;
    }

    List<Operation> operations(Body body) {
        return this == UPGRADE ? body.upgrade() : body.downgrade();
    }
}
