package dev.retort.gradle.task;

import dev.retort.cli.CommandArguments;
import dev.retort.gradle.command.WritingTask;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Accepts the draft: writes it as a revision class and updates the snapshot. */
public abstract class RevisionTask extends WritingTask {
    /** For Gradle, which makes the tasks. */
    public RevisionTask() {}

    /** A short description of the revision. */
    @Input
    @Optional
    @Option(option = "message", description = "A short description of the revision.")
    public abstract Property<String> getMessage();

    /** Write a revision without operations, to be filled by hand. */
    @Input
    @Optional
    @Option(option = "empty", description = "Write a revision without operations, to be filled by hand.")
    public abstract Property<Boolean> getEmpty();

    /** Scripts that somebody wrote make the pending changes already; {@code --no-by-hand}: they do not. */
    @Input
    @Optional
    @Option(option = "by-hand", description = "Scripts that somebody wrote make the pending changes already.")
    public abstract Property<Boolean> getByHand();

    /** The id, instead of the one computed from the operations. */
    @Input
    @Optional
    @Option(option = "rev-id", description = "The id, instead of the one computed from the operations.")
    public abstract Property<String> getRevId();

    /** Why the loss of data is accepted. */
    @Input
    @Optional
    @Option(option = "accept", description = "Why the loss of data is accepted.")
    public abstract Property<String> getAccept();

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

    /** The head to follow where there are several: {@code payments@head}; {@code base} for a branch of its own. */
    @Input
    @Optional
    @Option(
            option = "head",
            description = "The head to follow where there are several: payments@head; base for a branch of its own.")
    public abstract Property<String> getHead();

    /** Names for the branch that begins here. */
    @Input
    @Optional
    @Option(option = "label", description = "Names for the branch that begins here.")
    public abstract ListProperty<String> getLabel();

    /** Revisions of other branches that have to be applied before. */
    @Input
    @Optional
    @Option(option = "depends-on", description = "Revisions of other branches that have to be applied before.")
    public abstract ListProperty<String> getDependsOnRevision();

    /** The command asks where it was told neither. */
    @Override
    protected CommandArguments arguments() {
        return super.arguments()
                .flag("--no-by-hand", Boolean.FALSE.equals(getByHand().getOrNull()));
    }
}
