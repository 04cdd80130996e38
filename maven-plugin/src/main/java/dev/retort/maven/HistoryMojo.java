package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the revisions; with a database, how each stands there. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class HistoryMojo extends DatabaseMojo {
    /** From one target to another, {@code FROM:TO}. */
    @Parameter(property = "retort.range")
    private @Nullable String range;

    /** For Maven, which sets the parameters. */
    public HistoryMojo() {}

    @Override
    Arguments arguments() {
        return databaseCommand("history").positional(range);
    }
}
