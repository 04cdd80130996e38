package dev.retort.gradle.fleet;

import dev.retort.gradle.command.Positional;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Creates the schema of a new tenant at the head, by one script in place of the whole history. */
public abstract class ProvisionTask extends TenantsTask {
    /** For Gradle, which makes the tasks. */
    public ProvisionTask() {}

    /** The name of the tenant. */
    @Input
    @Optional
    @Positional
    @Option(option = "tenant", description = "The name of the tenant.")
    public abstract Property<String> getTenant();
}
