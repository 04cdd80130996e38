package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DatabaseMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows the operations of a revision. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ShowMojo extends DatabaseMojo {
    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target;

    /** Show the SQL of its upgrade and its downgrade instead; needs the dialect. */
    @Parameter(property = "retort.sql")
    private boolean sql;

    /** The database to write SQL for, such as {@code postgresql}. */
    @Parameter(property = "retort.dialect")
    private @Nullable String dialect;

    /** For Maven, which sets the parameters. */
    public ShowMojo() {}

    @Override
    protected CommandArguments arguments() {
        return databaseCommand("show")
                .flag("--sql", sql)
                .option("--dialect", dialect)
                .positional(target);
    }
}
