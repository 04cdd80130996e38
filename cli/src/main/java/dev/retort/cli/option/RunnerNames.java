package dev.retort.cli.option;

import dev.retort.MigrationRunner;

/** The names of the runners, for help and completion. */
public final class RunnerNames extends LowerCaseNames {
    /** For picocli, which creates it. */
    public RunnerNames() {
        super(MigrationRunner.values());
    }
}
