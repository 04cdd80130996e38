package dev.retort.gradle.command;

import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** A task that writes revision classes and the snapshot. */
public abstract class WritingTask extends ProjectTask implements SourcesRoot, ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public WritingTask() {}

    /** How the class is indented: a number of spaces, or {@code tab}. */
    @Input
    @Optional
    @Option(option = "indent", description = "How the class is indented: a number of spaces, or tab.")
    public abstract Property<String> getIndent();

    /** Import each static member by its name, instead of with {@code *}. */
    @Input
    @Optional
    @Option(option = "single-imports", description = "Import each static member by its name, instead of with *.")
    public abstract Property<Boolean> getSingleImports();

    /** Start the class with {@code @formatter:off}. */
    @Input
    @Optional
    @Option(option = "formatter-off", description = "Start the class with @formatter:off.")
    public abstract Property<Boolean> getFormatterOff();

    /** A command to run after the class was written, such as the project's formatter; {@code {files}} stands for its path. */
    @Input
    @Optional
    @Option(
            option = "after-write",
            description =
                    "A command to run after the class was written, such as the project's formatter; {files} stands for its path.")
    public abstract Property<String> getAfterWrite();
}
