package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.WritingTask;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Changes what runs the revisions: Retort, Flyway or Liquibase. */
public abstract class RunnerTask extends WritingTask {
    /** For Gradle, which makes the tasks. */
    public RunnerTask() {}

    /** The new runner: {@code retort}, {@code flyway} or {@code liquibase}. */
    @Input
    @Optional
    @Positional
    @Option(option = "runner", description = "The new runner: retort, flyway or liquibase.")
    public abstract Property<String> getRunner();

    /** The databases to have scripts for; without any those that {@code @Migrations} states. */
    @Input
    @Optional
    @Option(
            option = "database",
            description = "The databases to have scripts for; without any those that @Migrations states.")
    public abstract ListProperty<String> getDatabase();
}
