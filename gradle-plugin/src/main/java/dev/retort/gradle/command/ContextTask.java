package dev.retort.gradle.command;

import org.gradle.api.provider.ListProperty;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** A task over a database that runs or writes operations. */
public abstract class ContextTask extends DatabaseTask {
    /** For Gradle, which makes the tasks. */
    public ContextTask() {}

    /** The contexts of which the rows are wanted too, such as {@code demo}. */
    @Input
    @Optional
    @Option(option = "context", description = "The contexts of which the rows are wanted too, such as demo.")
    public abstract ListProperty<String> getContext();
}
