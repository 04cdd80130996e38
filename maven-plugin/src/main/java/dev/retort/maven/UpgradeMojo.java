package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.RunningMojo;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Upgrades a database to a target. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class UpgradeMojo extends RunningMojo {
    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target;

    /** Apply the pending draft too: for a scratch database. */
    @Parameter(property = "retort.draft")
    private boolean draft;

    /** Take a database that newer code has upgraded as up to date. */
    @Parameter(property = "retort.acceptAhead")
    private boolean acceptAhead;

    /** The root of the resources, where the snapshot is. Default: {@code src/main/resources} of the module with the migrations package. */
    @Parameter(property = "retort.resources")
    private @Nullable File resources;

    /** For Maven, which sets the parameters. */
    public UpgradeMojo() {}

    @Override
    protected CommandArguments arguments() {
        return runningCommand("upgrade")
                .option("--resources", resources(resources))
                .flag("--draft", draft)
                .flag("--accept-ahead", acceptAhead)
                .positional(target);
    }
}
