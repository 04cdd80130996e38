package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what a revision does. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ShowMojo extends DatabaseMojo {
    /** Where to go: an id, its first four digits or more, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target;

    /** For Maven, which sets the parameters. */
    public ShowMojo() {}

    @Override
    Arguments arguments() {
        return databaseCommand("show").positional(target);
    }
}
