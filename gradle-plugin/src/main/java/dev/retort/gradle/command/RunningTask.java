package dev.retort.gradle.command;

import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** A task that runs revisions. */
public abstract class RunningTask extends ContextTask {
    /** For Gradle, which makes the tasks. */
    public RunningTask() {}

    /** How many seconds to wait while another run holds the database. */
    @Input
    @Optional
    @Option(option = "lock-timeout", description = "How many seconds to wait while another run holds the database.")
    public abstract Property<String> getLockTimeout();

    /** All revisions or none, where the database can. */
    @Input
    @Optional
    @Option(option = "single-transaction", description = "All revisions or none, where the database can.")
    public abstract Property<Boolean> getSingleTransaction();
}
