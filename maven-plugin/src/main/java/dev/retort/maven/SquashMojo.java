package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.WritingMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Replaces a range of revisions by one that leads to the same schema. */
@Mojo(name = "squash", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class SquashMojo extends WritingMojo {
    /** The range, {@code [FROM:]TO}, both ends included. */
    @Parameter(property = "retort.range", required = true)
    private String range;

    /** The message of the revision. */
    @Parameter(property = "retort.message")
    private @Nullable String message;

    /** What becomes of the steps that work on rows: {@code keep} or {@code drop}. */
    @Parameter(property = "retort.data")
    private @Nullable String data;

    /** For Maven, which sets the parameters. */
    public SquashMojo() {}

    @Override
    protected CommandArguments arguments() {
        return writing("squash")
                .option("--message", message)
                .option("--data", data)
                .positional(range);
    }
}
