package dev.retort.gradle.task;

import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.ResourcesRoot;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Compares a live database with the schema of the revision that it is at. Fails the build if they differ. */
public abstract class DriftTask extends DatabaseTask implements ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public DriftTask() {}

    /** Compare with the compiled entities and with what the snapshot keeps beside them, whatever the history of the database is. */
    @Input
    @Optional
    @Option(
            option = "entities",
            description =
                    "Compare with the compiled entities and with what the snapshot keeps beside them, whatever the history of the database is.")
    public abstract Property<Boolean> getEntities();

    /** Patterns of what to leave alone: {@code audit_*}, {@code guest.search_vector}. */
    @Input
    @Optional
    @Option(option = "ignore", description = "Patterns of what to leave alone: audit_*, guest.search_vector.")
    public abstract ListProperty<String> getIgnore();
}
