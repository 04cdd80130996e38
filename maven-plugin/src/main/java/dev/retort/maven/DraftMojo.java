package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ProjectMojo;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows the pending changes between the entities and the snapshot. */
@Mojo(name = "draft", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DraftMojo extends ProjectMojo {
    /** The root of the resources, where the snapshot is. Default: {@code src/main/resources} of the module with the migrations package. */
    @Parameter(property = "retort.resources")
    private @Nullable File resources;

    /** How to show it: java, sql, json. */
    @Parameter(property = "retort.format", defaultValue = "java")
    private String format;

    /** The database to write SQL for. */
    @Parameter(property = "retort.dialect")
    private @Nullable String dialect;

    /** Columns that had another name: {@code guest.fax=phone}. */
    @Parameter(property = "retort.rename")
    private @Nullable List<String> rename;

    /** Tables that had another name: {@code visitor=guest}. */
    @Parameter(property = "retort.renameTable")
    private @Nullable List<String> renameTable;

    /** The objects that are dropped and not renamed: {@code guest.fax}, {@code guest}. */
    @Parameter(property = "retort.drop")
    private @Nullable List<String> drop;

    /** Values of existing rows, as SQL: {@code guest.email='unknown'}. */
    @Parameter(property = "retort.backfill")
    private @Nullable List<String> backfill;

    /** Draft the form that lets others read and write meanwhile. */
    @Parameter(property = "retort.online")
    private boolean online;

    /** Draft two revisions: one before the new version of the application, one after. */
    @Parameter(property = "retort.phased")
    private boolean phased;

    /** For Maven, which sets the parameters. */
    public DraftMojo() {}

    @Override
    protected CommandArguments arguments() {
        return command("draft")
                .option("--resources", resources(resources))
                .option("--format", format)
                .option("--dialect", dialect)
                .options("--rename", rename)
                .options("--rename-table", renameTable)
                .options("--drop", drop)
                .options("--backfill", backfill)
                .flag("--online", online)
                .flag("--phased", phased);
    }
}
