package dev.retort.gradle.task;

import dev.retort.gradle.command.CommandTask;
import dev.retort.gradle.command.SourcesRoot;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Creates a migrations package: writes its {@code package-info.java} with {@code @Migrations}. */
public abstract class InitTask extends CommandTask implements SourcesRoot {
    /** For Gradle, which makes the tasks. */
    public InitTask() {}

    /** How tables and columns are named: auto, jpa, spring. */
    @Input
    @Optional
    @Option(option = "naming", description = "How tables and columns are named: auto, jpa, spring.")
    public abstract Property<String> getNaming();

    /** What runs the revisions: {@code retort}, {@code flyway} or {@code liquibase}. */
    @Input
    @Optional
    @Option(option = "runner", description = "What runs the revisions: retort, flyway or liquibase.")
    public abstract Property<String> getRunner();

    /** The databases that the history is for; without any, all. */
    @Input
    @Optional
    @Option(option = "database", description = "The databases that the history is for; without any, all.")
    public abstract ListProperty<String> getDatabase();

    /** A command to run after the file was written, such as the project's formatter; {@code {files}} stands for its path. */
    @Input
    @Optional
    @Option(
            option = "after-write",
            description =
                    "A command to run after the file was written, such as the project's formatter; {files} stands for its path.")
    public abstract Property<String> getAfterWrite();
}
