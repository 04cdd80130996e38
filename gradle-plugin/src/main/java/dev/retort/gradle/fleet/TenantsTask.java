package dev.retort.gradle.fleet;

import dev.retort.gradle.command.ProjectTask;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** A task over the databases of many tenants. */
public abstract class TenantsTask extends ProjectTask {
    /** For Gradle, which makes the tasks. */
    protected TenantsTask() {}

    /** A properties file that lists many tenants or has a query for them, or a class of the project that is a {@code TenantSource}. */
    @Input
    @Optional
    @Option(
            option = "tenants",
            description =
                    "A properties file that lists many tenants or has a query for them, or a class that is a TenantSource.")
    public abstract Property<String> getTenants();
}
