package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.RewritingTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Deletes the newest revision, and writes the snapshot as it was before. */
public abstract class RemoveTask extends RewritingTask {
    /** For Gradle, which makes the tasks. */
    public RemoveTask() {}

    /** The head to remove, if there are several: its id, or the first digits. */
    @Input
    @Optional
    @Positional
    @Option(option = "head", description = "The head to remove, if there are several: its id, or the first digits.")
    public abstract Property<String> getHead();
}
