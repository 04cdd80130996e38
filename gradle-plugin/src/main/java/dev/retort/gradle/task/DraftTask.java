package dev.retort.gradle.task;

import dev.retort.gradle.command.ProjectTask;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.SourcesRoot;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Shows the pending changes between the entities and the snapshot. */
public abstract class DraftTask extends ProjectTask implements SourcesRoot, ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public DraftTask() {}

    /** How to show it: java, sql, json. */
    @Input
    @Optional
    @Option(option = "format", description = "How to show it: java, sql, json.")
    public abstract Property<String> getFormat();

    /** The database to write SQL for. */
    @Input
    @Optional
    @Option(option = "dialect", description = "The database to write SQL for.")
    public abstract Property<String> getDialect();

    /** Columns that had another name: {@code guest.fax=phone}. */
    @Input
    @Optional
    @Option(option = "rename", description = "Columns that had another name: guest.fax=phone.")
    public abstract ListProperty<String> getRename();

    /** Tables that had another name: {@code visitor=guest}. */
    @Input
    @Optional
    @Option(option = "rename-table", description = "Tables that had another name: visitor=guest.")
    public abstract ListProperty<String> getRenameTable();

    /** The objects that are dropped and not renamed: {@code guest.fax}, {@code guest}. */
    @Input
    @Optional
    @Option(option = "drop", description = "The objects that are dropped and not renamed: guest.fax, guest.")
    public abstract ListProperty<String> getDrop();

    /** Values of existing rows, as SQL: {@code guest.email='unknown'}. */
    @Input
    @Optional
    @Option(option = "backfill", description = "Values of existing rows, as SQL: guest.email='unknown'.")
    public abstract ListProperty<String> getBackfill();

    /** Draft the form that lets others read and write meanwhile. */
    @Input
    @Optional
    @Option(option = "online", description = "Draft the form that lets others read and write meanwhile.")
    public abstract Property<Boolean> getOnline();

    /** Draft two revisions: one before the new version of the application, one after. */
    @Input
    @Optional
    @Option(
            option = "phased",
            description = "Draft two revisions: one before the new version of the application, one after.")
    public abstract Property<Boolean> getPhased();
}
