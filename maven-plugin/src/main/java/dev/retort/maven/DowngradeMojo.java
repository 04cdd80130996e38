package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes revisions of a database back, down to a target. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DowngradeMojo extends RunningMojo {
    /** Where to go: an id, its first four digits or more, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", required = true)
    private String target;

    /** For Maven, which sets the parameters. */
    public DowngradeMojo() {}

    @Override
    Arguments arguments() {
        return runningCommand("downgrade").positional(target);
    }
}
