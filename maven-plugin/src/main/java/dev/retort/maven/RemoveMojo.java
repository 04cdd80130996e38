package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.RewritingMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Deletes the newest revision, and writes the snapshot as it was before. */
@Mojo(name = "remove", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RemoveMojo extends RewritingMojo {
    /** The head to remove, if there are several: its id, or the first digits. */
    @Parameter(property = "retort.head")
    private @Nullable String head;

    /** For Maven, which sets the parameters. */
    public RemoveMojo() {}

    @Override
    protected CommandArguments arguments() {
        return rewriting("remove").positional(head);
    }
}
