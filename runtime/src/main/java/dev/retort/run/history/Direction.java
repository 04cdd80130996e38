package dev.retort.run.history;

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
}
