package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.WritingMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Joins several heads in a revision that follows all of them. */
@Mojo(name = "merge", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class MergeMojo extends WritingMojo {
    /** A short description of the revision. */
    @Parameter(property = "retort.message")
    private @Nullable String message;

    /** For Maven, which sets the parameters. */
    public MergeMojo() {}

    @Override
    protected CommandArguments arguments() {
        return writing("merge").option("--message", message);
    }
}
