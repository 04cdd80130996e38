package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DraftingMojo;
import dev.retort.maven.command.NamedValues;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows the pending changes between the entities and the snapshot. */
@Mojo(name = "draft", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DraftMojo extends DraftingMojo {
    /** The root of the sources, where revision classes are written. Default: that of the module with the migrations package. */
    @Parameter(property = "retort.sources")
    private @Nullable File sources;

    /** How to show it: java, sql, json. */
    @Parameter(property = "retort.format", defaultValue = "java")
    private String format;

    /** The database to write SQL for. */
    @Parameter(property = "retort.dialect")
    private @Nullable String dialect;

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
        return drafting("draft")
                .option("--sources", sources(sources))
                .option("--format", format)
                .option("--dialect", dialect)
                .options("--backfill", NamedValues.of(backfill))
                .flag("--online", online)
                .flag("--phased", phased);
    }
}
