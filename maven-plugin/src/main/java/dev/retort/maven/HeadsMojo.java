package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ProjectMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions without a successor. */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class HeadsMojo extends ProjectMojo {
    /** For Maven, which sets the parameters. */
    public HeadsMojo() {}

    @Override
    protected CommandArguments arguments() {
        return command("heads");
    }
}
