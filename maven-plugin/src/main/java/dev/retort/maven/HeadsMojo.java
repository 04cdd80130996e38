package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions that none follows. */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class HeadsMojo extends ProjectMojo {
    /** For Maven, which sets the parameters. */
    public HeadsMojo() {}

    @Override
    Arguments arguments() {
        return command("heads");
    }
}
