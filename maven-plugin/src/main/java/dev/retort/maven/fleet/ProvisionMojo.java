package dev.retort.maven.fleet;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.ProjectMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Creates the schema of a new tenant at the head, by one script in place of the whole history. */
@Mojo(name = "provision", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ProvisionMojo extends ProjectMojo {
    /** The name of the tenant. */
    @Parameter(property = "retort.tenant", required = true)
    private String tenant;

    /** A properties file that lists the tenants or has a query for them, or a class of the project that is a {@code TenantSource}. */
    @Parameter(property = "retort.tenants", required = true)
    private String tenants;

    /** For Maven, which sets the parameters. */
    public ProvisionMojo() {}

    @Override
    protected CommandArguments arguments() {
        return command("provision").positional(tenant).option("--tenants", tenants);
    }
}
