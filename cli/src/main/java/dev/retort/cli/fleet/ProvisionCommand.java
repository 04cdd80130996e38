package dev.retort.cli.fleet;

import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.fleet.Fleet;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.fleet.tenant.Tenant;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code retort provision}: a new tenant. */
@Command(
        name = "provision",
        description =
                "Create the schema of a new tenant at the head, by one script in place of the whole history. The tenant has to be"
                        + " among those of --tenants, and its schema has to be missing or empty.",
        footer = {"", "Examples:", "  retort provision initech --tenants tenants.properties"})
public final class ProvisionCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private TenantOptions tenants;

    @Parameters(paramLabel = "TENANT", description = "The name of the tenant.")
    private String name;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Fleet fleet = tenants.fleet(open, project).only(name);
            Tenant tenant = fleet.tenants().get(0);
            int statements = new NewTenant(tenant, open).create();
            FleetReport report = fleet.upgrade().orThrow();
            output.print(
                    "Tenant %s is at the head: %s statements of one script, %s revisions run."
                            .formatted(
                                    name,
                                    statements,
                                    report.results().get(0).applied().size()),
                    Map.of(
                            "tenant", name,
                            "statements", statements,
                            "upgraded", report.results().get(0).applied()));
        }
        return ExitCodes.DONE;
    }
}
