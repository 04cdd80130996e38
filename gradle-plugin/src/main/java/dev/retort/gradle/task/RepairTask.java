package dev.retort.gradle.task;

import dev.retort.gradle.command.ContextTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Shows what blocks a run, or records what a person found out about it. */
public abstract class RepairTask extends ContextTask {
    /** For Gradle, which makes the tasks. */
    public RepairTask() {}

    /** The database matches the changed revisions. */
    @Input
    @Optional
    @Option(option = "changed", description = "The database matches the changed revisions.")
    public abstract Property<Boolean> getChanged();

    /** Forget the revisions that are not on the class path. */
    @Input
    @Optional
    @Option(option = "unknown", description = "Forget the revisions that are not on the class path.")
    public abstract Property<Boolean> getUnknown();

    /** The interrupted statement took effect. */
    @Input
    @Optional
    @Option(option = "done", description = "The interrupted statement took effect.")
    public abstract Property<Boolean> getDone();

    /** The interrupted statement did not take effect. */
    @Input
    @Optional
    @Option(option = "again", description = "The interrupted statement did not take effect.")
    public abstract Property<Boolean> getAgain();
}
