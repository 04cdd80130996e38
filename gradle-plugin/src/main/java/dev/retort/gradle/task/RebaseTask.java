package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.RewritingTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Moves the revisions of one branch behind the head of the other. */
public abstract class RebaseTask extends RewritingTask {
    /** For Gradle, which makes the tasks. */
    public RebaseTask() {}

    /** The head of the branch that moves: its id, or the first digits. */
    @Input
    @Optional
    @Positional
    @Option(option = "head", description = "The head of the branch that moves: its id, or the first digits.")
    public abstract Property<String> getHead();

    /** The head to move behind; required if there are more than two. */
    @Input
    @Optional
    @Option(option = "onto", description = "The head to move behind; required if there are more than two.")
    public abstract Property<String> getOnto();
}
