package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what stands in the way of a run, or records what a person has found out about it. */
@Mojo(name = "repair", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RepairMojo extends DatabaseMojo {
    /** What was found: {@code changed}, {@code unknown}, {@code done}, {@code again}. Without it nothing is recorded. */
    @Parameter(property = "retort.found")
    private @Nullable String found;

    /** For Maven, which sets the parameters. */
    public RepairMojo() {}

    @Override
    Arguments arguments() {
        return databaseCommand("repair").flag("--" + found, found != null);
    }
}
