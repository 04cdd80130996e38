package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ContextMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what blocks a run, or records what a person found out about it. */
@Mojo(name = "repair", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RepairMojo extends ContextMojo {
    /** The finding: {@code changed}, {@code unknown}, {@code done} or {@code again}. Without it, nothing is recorded. */
    @Parameter(property = "retort.found")
    private @Nullable String found;

    /** For Maven, which sets the parameters. */
    public RepairMojo() {}

    @Override
    protected CommandArguments arguments() {
        return contextCommand("repair").flag("--" + found, found != null);
    }
}
