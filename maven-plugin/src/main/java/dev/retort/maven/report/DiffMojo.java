package dev.retort.maven.report;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DatabaseMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what leads from one revision to another. */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DiffMojo extends DatabaseMojo {
    /** The target that it begins at: an id or its first four or more digits, a label, {@code head}, {@code base}. */
    @Parameter(property = "retort.from", required = true)
    private String from;

    /** The target that it leads to. */
    @Parameter(property = "retort.to", defaultValue = "head")
    private String to;

    /** What to show: operations, sql, schema. */
    @Parameter(property = "retort.format", defaultValue = "operations")
    private String format;

    /** The database to write SQL for, such as {@code postgresql}. */
    @Parameter(property = "retort.dialect")
    private @Nullable String dialect;

    /** For Maven, which sets the parameters. */
    public DiffMojo() {}

    @Override
    protected CommandArguments arguments() {
        return databaseCommand("diff")
                .option("--format", format)
                .option("--dialect", dialect)
                .positional(from)
                .positional(to);
    }
}
