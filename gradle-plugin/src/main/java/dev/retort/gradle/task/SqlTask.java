package dev.retort.gradle.task;

import dev.retort.gradle.command.ContextTask;
import dev.retort.gradle.command.Positional;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Prints a range of the history as SQL. */
public abstract class SqlTask extends ContextTask {
    /** For Gradle, which makes the tasks. */
    public SqlTask() {}

    /** From one target to another, {@code FROM:TO}. */
    @Input
    @Optional
    @Positional
    @Option(option = "range", description = "From one target to another, FROM:TO.")
    public abstract Property<String> getRange();

    /** The database to write for: h2, postgresql. */
    @Input
    @Optional
    @Option(option = "dialect", description = "The database to write for: h2, postgresql.")
    public abstract Property<String> getDialect();

    /** Look into the history table before each revision, so that the script may run wherever the database is. */
    @Input
    @Optional
    @Option(
            option = "idempotent",
            description =
                    "Look into the history table before each revision, so that the script may run wherever the database is.")
    public abstract Property<Boolean> getIdempotent();
}
