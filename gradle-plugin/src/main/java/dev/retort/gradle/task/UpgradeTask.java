package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.RunningTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Upgrades a database to a target. */
public abstract class UpgradeTask extends RunningTask implements ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public UpgradeTask() {}

    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Input
    @Optional
    @Positional
    @Option(
            option = "target",
            description =
                    "The target: an id or its first four or more digits, a label, head, base, +N, -N, LABEL@head.")
    public abstract Property<String> getTarget();

    /** Apply the pending draft too: for a scratch database. */
    @Input
    @Optional
    @Option(option = "draft", description = "Apply the pending draft too: for a scratch database.")
    public abstract Property<Boolean> getDraft();

    /** Take a database that newer code has upgraded as up to date. */
    @Input
    @Optional
    @Option(option = "accept-ahead", description = "Take a database that newer code has upgraded as up to date.")
    public abstract Property<Boolean> getAcceptAhead();
}
