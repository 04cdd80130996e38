package dev.retort.gradle.fleet;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.ProjectTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Creates the schema of a new tenant at the head, by one script in place of the whole history. */
public abstract class ProvisionTask extends ProjectTask {
    /** For Gradle, which makes the tasks. */
    public ProvisionTask() {}

    /** The name of the tenant. */
    @Input
    @Optional
    @Positional
    @Option(option = "tenant", description = "The name of the tenant.")
    public abstract Property<String> getTenant();

    /** A properties file that lists many tenants or has a query for them, or a class of the project that is a {@code TenantSource}. */
    @Input
    @Optional
    @Option(
            option = "tenants",
            description =
                    "A properties file that lists many tenants or has a query for them, or a class that is a TenantSource.")
    public abstract Property<String> getTenants();
}
