package dev.retort.gradle.task;

import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.Positional;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Shows what leads from one revision to another. */
public abstract class DiffTask extends DatabaseTask {
    /** For Gradle, which makes the tasks. */
    public DiffTask() {}

    /** The target that it begins at: an id or its first four or more digits, a label, {@code head}, {@code base}. */
    @Input
    @Positional
    @Option(
            option = "from",
            description = "The target that it begins at: an id or its first four or more digits, a label, head, base.")
    public abstract Property<String> getFrom();

    /** The target that it leads to; {@code head} by default. */
    @Input
    @Positional
    @Option(option = "to", description = "The target that it leads to; head by default.")
    public abstract Property<String> getTo();

    /** What to show: operations, sql, schema. */
    @Input
    @Optional
    @Option(option = "format", description = "What to show: operations, sql, schema.")
    public abstract Property<String> getFormat();

    /** The database to write SQL for, such as {@code postgresql}. */
    @Input
    @Optional
    @Option(option = "dialect", description = "The database to write SQL for, such as postgresql.")
    public abstract Property<String> getDialect();
}
