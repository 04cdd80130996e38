package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what a revision does. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ShowMojo extends ProjectMojo {
    /** Where to go: an id, its first four digits or more, {@code head}, {@code base}, {@code +N}, {@code -N}. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target;

    /** For Maven, which sets the parameters. */
    public ShowMojo() {}

    @Override
    Arguments arguments() {
        return command("show").positional(target);
    }
}
