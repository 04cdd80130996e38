package dev.retort.gradle.task;

import dev.retort.gradle.command.WritingTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Joins several heads in a revision that follows all of them. */
public abstract class MergeTask extends WritingTask {
    /** For Gradle, which makes the tasks. */
    public MergeTask() {}

    /** A short description of the revision. */
    @Input
    @Optional
    @Option(option = "message", description = "A short description of the revision.")
    public abstract Property<String> getMessage();
}
