package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.RunningTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Downgrades a database to a target, which stays applied. */
public abstract class DowngradeTask extends RunningTask {
    /** For Gradle, which makes the tasks. */
    public DowngradeTask() {}

    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Input
    @Optional
    @Positional
    @Option(
            option = "target",
            description =
                    "The target: an id or its first four or more digits, a label, head, base, +N, -N, LABEL@head.")
    public abstract Property<String> getTarget();

    /** Whether data may be lost. Without it, the task names the data that would be and fails. */
    @Input
    @Optional
    @Option(
            option = "accept-loss",
            description = "Whether data may be lost. Without it, the task names the data that would be and fails.")
    public abstract Property<Boolean> getAcceptLoss();
}
