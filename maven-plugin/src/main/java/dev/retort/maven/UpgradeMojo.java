package dev.retort.maven;

import dev.retort.maven.command.CommandArguments;
import dev.retort.maven.command.RunningMojo;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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

    /** The root of the resources, where the snapshot is. */
    @Parameter(property = "retort.resources", defaultValue = "${project.basedir}/src/main/resources", required = true)
    private File resources;

    /** For Maven, which sets the parameters. */
    public UpgradeMojo() {}

    @Override
    protected CommandArguments arguments() {
        return runningCommand("upgrade")
                .option("--resources", resources)
                .flag("--draft", draft)
                .flag("--accept-ahead", acceptAhead)
                .positional(target);
    }
}
