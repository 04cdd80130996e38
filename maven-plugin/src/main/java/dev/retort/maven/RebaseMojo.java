package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.RewritingMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Moves the revisions of one branch behind the head of the other. */
@Mojo(name = "rebase", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RebaseMojo extends RewritingMojo {
    /** The head of the branch that moves: its id, or the first digits. */
    @Parameter(property = "retort.head")
    private @Nullable String head;

    /** The head to move behind; required if there are more than two. */
    @Parameter(property = "retort.onto")
    private @Nullable String onto;

    /** For Maven, which sets the parameters. */
    public RebaseMojo() {}

    @Override
    protected CommandArguments arguments() {
        return rewriting("rebase").option("--onto", onto).positional(head);
    }
}
