package dev.retort.gradle.task;

import dev.retort.cli.CommandArguments;
import dev.retort.gradle.command.DatabaseTask;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.SourcesRoot;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.UntrackedTask;
import org.gradle.api.tasks.options.Option;

/** Shows what has changed since a revision or a branch: operations, hazards, SQL, costs, tables; as HTML, also the schema and its history. */
@UntrackedTask(because = "it asks git and a database, which are no inputs")
public abstract class ReportTask extends DatabaseTask implements SourcesRoot, ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public ReportTask() {}

    /** Where the report begins: a target of the history, or a branch, tag or commit of git. Default: the heads. */
    @Input
    @Optional
    @Option(
            option = "since",
            description =
                    "Where the report begins: a target of the history, or a branch, tag or commit of git. Default: the heads.")
    public abstract Property<String> getSince();

    /** How to show it: markdown, html, json, sarif, github. */
    @Input
    @Optional
    @Option(option = "format", description = "How to show it: markdown, html, json, sarif, github.")
    public abstract Property<String> getFormat();

    /** The databases to show SQL and costs for, such as {@code postgresql}. Default: those of the history. */
    @Input
    @Optional
    @Option(
            option = "dialect",
            description = "The databases to show SQL and costs for, such as postgresql. Default: those of the history.")
    public abstract ListProperty<String> getDialect();

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

    /** Fail the build, after the report, if a hazard must be accepted and is not. */
    @Input
    @Optional
    @Option(
            option = "check",
            description = "Fail the build, after the report, if a hazard must be accepted and is not.")
    public abstract Property<Boolean> getCheck();

    /** The file to write the report to; without one it is printed. */
    @OutputFile
    @Optional
    public abstract RegularFileProperty getOutput();

    @Override
    protected CommandArguments arguments() {
        return super.arguments().option("--output", getOutput().getAsFile().getOrNull());
    }
}
