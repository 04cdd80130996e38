package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows where a database is, and what an upgrade would run. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class CurrentMojo extends DatabaseMojo {
    /** For Maven, which sets the parameters. */
    public CurrentMojo() {}

    @Override
    Arguments arguments() {
        return databaseCommand("current");
    }
}
