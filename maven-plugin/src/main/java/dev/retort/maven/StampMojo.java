package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DatabaseMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Records that a database is at a target, without running anything. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class StampMojo extends DatabaseMojo {
    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", required = true)
    private String target;

    /** For Maven, which sets the parameters. */
    public StampMojo() {}

    @Override
    protected CommandArguments arguments() {
        return databaseCommand("stamp").positional(target);
    }
}
