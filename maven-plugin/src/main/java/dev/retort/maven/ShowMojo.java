package dev.retort.maven;

import dev.retort.maven.argument.CommandArguments;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the operations of a revision. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ShowMojo extends DatabaseMojo {
    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target;

    /** For Maven, which sets the parameters. */
    public ShowMojo() {}

    @Override
    CommandArguments arguments() {
        return databaseCommand("show").positional(target);
    }
}
