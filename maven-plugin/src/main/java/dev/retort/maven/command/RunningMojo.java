package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that runs revisions. */
public abstract class RunningMojo extends ContextMojo {
    /** How many seconds to wait while another run holds the database. */
    @Parameter(property = "retort.lockTimeout")
    private @Nullable String lockTimeout;

    /** All revisions or none, where the database can. */
    @Parameter(property = "retort.singleTransaction")
    private boolean singleTransaction;

    /** A command with these. */
    protected final CommandArguments runningCommand(String name) {
        return contextCommand(name)
                .option("--lock-timeout", lockTimeout)
                .flag("--single-transaction", singleTransaction);
    }
}
