package dev.retort.gradle.task;

import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.Positional;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Shows the operations of a revision. */
public abstract class ShowTask extends DatabaseTask {
    /** For Gradle, which makes the tasks. */
    public ShowTask() {}

    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Input
    @Optional
    @Positional
    @Option(
            option = "target",
            description =
                    "The target: an id or its first four or more digits, a label, head, base, +N, -N, LABEL@head.")
    public abstract Property<String> getTarget();

    /** Show the SQL of its upgrade and its downgrade instead; needs the dialect. */
    @Input
    @Optional
    @Option(option = "sql", description = "Show the SQL of its upgrade and its downgrade instead; needs the dialect.")
    public abstract Property<Boolean> getSql();

    /** The database to write SQL for, such as {@code postgresql}. */
    @Input
    @Optional
    @Option(option = "dialect", description = "The database to write SQL for, such as postgresql.")
    public abstract Property<String> getDialect();
}
