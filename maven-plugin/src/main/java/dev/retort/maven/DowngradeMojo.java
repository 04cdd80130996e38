package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.RunningMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Downgrades a database to a target, which stays applied. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DowngradeMojo extends RunningMojo {
    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", required = true)
    private String target;

    /** Whether data may be lost. Without it, the goal names the data that would be and fails. */
    @Parameter(property = "retort.acceptLoss")
    private boolean acceptLoss;

    /** For Maven, which sets the parameters. */
    public DowngradeMojo() {}

    @Override
    protected CommandArguments arguments() {
        return runningCommand("downgrade").flag("--accept-loss", acceptLoss).positional(target);
    }
}
