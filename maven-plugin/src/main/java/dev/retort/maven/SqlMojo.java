package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ContextMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints a range of the history as SQL. */
@Mojo(name = "sql", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class SqlMojo extends ContextMojo {
    /** From one target to another, {@code FROM:TO}. */
    @Parameter(property = "retort.range")
    private @Nullable String range;

    /** The database to write for: h2, postgresql. */
    @Parameter(property = "retort.dialect", required = true)
    private String dialect;

    /** Look into the history table before each revision, so that the script may run wherever the database is. */
    @Parameter(property = "retort.idempotent")
    private boolean idempotent;

    /** For Maven, which sets the parameters. */
    public SqlMojo() {}

    @Override
    protected CommandArguments arguments() {
        return contextCommand("sql")
                .option("--dialect", dialect)
                .flag("--idempotent", idempotent)
                .positional(range);
    }
}
