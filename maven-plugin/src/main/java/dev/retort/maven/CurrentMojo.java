package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DatabaseMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the current revision of a database, and what an upgrade would run. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class CurrentMojo extends DatabaseMojo {
    /** For Maven, which sets the parameters. */
    public CurrentMojo() {}

    @Override
    protected CommandArguments arguments() {
        return databaseCommand("current");
    }
}
