package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ProjectMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions where the history forks, and the labels. */
@Mojo(name = "branches", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class BranchesMojo extends ProjectMojo {
    /** For Maven, which sets the parameters. */
    public BranchesMojo() {}

    @Override
    protected CommandArguments arguments() {
        return command("branches");
    }
}
