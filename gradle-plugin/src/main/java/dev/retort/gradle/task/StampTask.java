package dev.retort.gradle.task;

import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.Positional;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Records that a database is at a target, without running anything. */
public abstract class StampTask extends DatabaseTask {
    /** For Gradle, which makes the tasks. */
    public StampTask() {}

    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Input
    @Optional
    @Positional
    @Option(
            option = "target",
            description =
                    "The target: an id or its first four or more digits, a label, head, base, +N, -N, LABEL@head.")
    public abstract Property<String> getTarget();
}
