package dev.retort.gradle.task;

import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.Positional;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Lists the revisions; with a database, also their state there. */
public abstract class HistoryTask extends DatabaseTask {
    /** For Gradle, which makes the tasks. */
    public HistoryTask() {}

    /** From one target to another, {@code FROM:TO}. */
    @Input
    @Optional
    @Positional
    @Option(option = "range", description = "From one target to another, FROM:TO.")
    public abstract Property<String> getRange();

    /** Show how each revision stands in the database, and where that is; needs a database. */
    @Input
    @Optional
    @Option(
            option = "indicate-current",
            description = "Show how each revision stands in the database, and where that is; needs a database.")
    public abstract Property<Boolean> getIndicateCurrent();

    /** Draw the branches, the newest revision first. */
    @Input
    @Optional
    @Option(option = "graph", description = "Draw the branches, the newest revision first.")
    public abstract Property<Boolean> getGraph();

    /** Show what each revision does too. */
    @Input
    @Optional
    @Option(option = "verbose", description = "Show what each revision does too.")
    public abstract Property<Boolean> getVerbose();
}
