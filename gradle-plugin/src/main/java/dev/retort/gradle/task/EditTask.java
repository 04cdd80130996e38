package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.ProjectTask;
import dev.retort.gradle.command.SourcesRoot;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Opens the source of a revision in the editor of {@code VISUAL} or {@code EDITOR}; without one, prints its path. */
public abstract class EditTask extends ProjectTask implements SourcesRoot {
    /** For Gradle, which makes the tasks. */
    public EditTask() {}

    /** The revision: an id, the first digits of one, {@code head}. */
    @Input
    @Optional
    @Positional
    @Option(option = "target", description = "The revision: an id, the first digits of one, head.")
    public abstract Property<String> getTarget();
}
