package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DatabaseMojo;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Compares a live database with the schema of the revision that it is at. Fails the build if they differ. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DriftMojo extends DatabaseMojo {
    /** The root of the resources, where the snapshot is. Default: {@code src/main/resources} of the module with the migrations package. */
    @Parameter(property = "retort.resources")
    private @Nullable File resources;

    /** Compare with the compiled entities and with what the snapshot keeps beside them, whatever the history of the database is. */
    @Parameter(property = "retort.entities", defaultValue = "false")
    private boolean entities;

    /** Patterns of what to leave alone: {@code audit_*}, {@code guest.search_vector}. */
    @Parameter(property = "retort.ignore")
    private @Nullable List<String> ignore;

    /** For Maven, which sets the parameters. */
    public DriftMojo() {}

    @Override
    protected CommandArguments arguments() {
        return databaseCommand("drift")
                .option("--resources", resources(resources))
                .flag("--entities", entities)
                .options("--ignore", ignore);
    }
}
