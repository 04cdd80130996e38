package dev.retort.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows the pending changes between the entities and the snapshot. */
@Mojo(name = "draft", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DraftMojo extends ProjectMojo {
    /** The root of the resources, where the snapshot is. */
    @Parameter(property = "retort.resources", defaultValue = "${project.basedir}/src/main/resources", required = true)
    private File resources;

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

    /** For Maven, which sets the parameters. */
    public DraftMojo() {}

    @Override
    CommandArguments arguments() {
        return command("draft")
                .option("--resources", resources)
                .option("--format", format)
                .option("--dialect", dialect)
                .options("--rename", rename)
                .options("--rename-table", renameTable)
                .options("--drop", drop);
    }
}
