package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DatabaseMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the revisions; with a database, also their state there. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class HistoryMojo extends DatabaseMojo {
    /** From one target to another, {@code FROM:TO}. */
    @Parameter(property = "retort.range")
    private @Nullable String range;

    /** Show how each revision stands in the database, and where that is; needs a database. */
    @Parameter(property = "retort.indicateCurrent")
    private boolean indicateCurrent;

    /** Show what each revision does too. */
    @Parameter(property = "retort.verbose")
    private boolean verbose;

    /** Draw the branches, the newest revision first. */
    @Parameter(property = "retort.graph")
    private boolean graph;

    /** For Maven, which sets the parameters. */
    public HistoryMojo() {}

    @Override
    protected CommandArguments arguments() {
        return databaseCommand("history")
                .flag("--indicate-current", indicateCurrent)
                .flag("--verbose", verbose)
                .flag("--graph", graph)
                .positional(range);
    }
}
