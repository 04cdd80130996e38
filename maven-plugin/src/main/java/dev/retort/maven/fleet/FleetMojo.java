package dev.retort.maven.fleet;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ProjectMojo;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows where the tenants are. Fails the build if one is not at the head, or has drifted. */
@Mojo(name = "fleet", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class FleetMojo extends ProjectMojo {
    /** What to show: {@code status}. */
    @Parameter(property = "retort.action", defaultValue = "status")
    private String action;

    /** A properties file that lists the tenants or has a query for them, or a class of the project that is a {@code TenantSource}. */
    @Parameter(property = "retort.tenants", required = true)
    private String tenants;

    /** Only tenants with such names; {@code *} matches any text. */
    @Parameter(property = "retort.only")
    private @Nullable List<String> only;

    /** Leave out tenants with such names. */
    @Parameter(property = "retort.except")
    private @Nullable List<String> except;

    /** Also compare the schemas of so many current tenants, or of {@code all}, with that of the head. */
    @Parameter(property = "retort.drift")
    private @Nullable String drift;

    /** For Maven, which sets the parameters. */
    public FleetMojo() {}

    @Override
    protected CommandArguments arguments() {
        return command("fleet")
                .positional(action)
                .option("--tenants", tenants)
                .options("--only", only)
                .options("--except", except)
                .option("--drift", drift);
    }
}
