package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.WritingTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Replaces a range of revisions by one that leads to the same schema. */
public abstract class SquashTask extends WritingTask {
    /** For Gradle, which makes the tasks. */
    public SquashTask() {}

    /** The range, {@code [FROM:]TO}, both ends included. */
    @Input
    @Optional
    @Positional
    @Option(option = "range", description = "The range, [FROM:]TO, both ends included.")
    public abstract Property<String> getRange();

    /** The message of the revision. */
    @Input
    @Optional
    @Option(option = "message", description = "The message of the revision.")
    public abstract Property<String> getMessage();

    /** What becomes of the steps that work on rows: {@code keep} or {@code drop}. */
    @Input
    @Optional
    @Option(option = "data", description = "What becomes of the steps that work on rows: keep or drop.")
    public abstract Property<String> getData();
}
