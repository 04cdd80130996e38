package dev.retort.gradle.fleet;

import dev.retort.gradle.command.Positional;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Shows where the tenants are. Fails the build if one is not at the head, or has drifted. */
public abstract class FleetTask extends TenantsTask {
    /** For Gradle, which makes the tasks. */
    public FleetTask() {}

    /** What to show: {@code status}. */
    @Input
    @Optional
    @Positional
    @Option(option = "action", description = "What to show: status.")
    public abstract Property<String> getAction();

    /** Only tenants with such names; {@code *} matches any text. */
    @Input
    @Optional
    @Option(option = "only", description = "Only tenants with such names; * matches any text.")
    public abstract ListProperty<String> getOnly();

    /** Leave out tenants with such names. */
    @Input
    @Optional
    @Option(option = "except", description = "Leave out tenants with such names.")
    public abstract ListProperty<String> getExcept();

    /** Also compare the schemas of so many current tenants, or of {@code all}, with that of the head. */
    @Input
    @Optional
    @Option(
            option = "drift",
            description = "Also compare the schemas of so many current tenants, or of all, with that of the head.")
    public abstract Property<String> getDrift();
}
