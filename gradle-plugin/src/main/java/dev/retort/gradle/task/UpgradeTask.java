package dev.retort.gradle.task;

import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.RunningTask;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.options.Option;

/** Upgrades a database to a target. */
public abstract class UpgradeTask extends RunningTask implements ResourcesRoot {
    /** For Gradle, which makes the tasks. */
    public UpgradeTask() {}

    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Input
    @Optional
    @Positional
    @Option(
            option = "target",
            description =
                    "The target: an id or its first four or more digits, a label, head, base, +N, -N, LABEL@head.")
    public abstract Property<String> getTarget();

    /** Apply the pending draft too: for a scratch database. */
    @Input
    @Optional
    @Option(option = "draft", description = "Apply the pending draft too: for a scratch database.")
    public abstract Property<Boolean> getDraft();

    /** Take a database that newer code has upgraded as up to date. */
    @Input
    @Optional
    @Option(option = "accept-ahead", description = "Take a database that newer code has upgraded as up to date.")
    public abstract Property<Boolean> getAcceptAhead();

    /** A properties file that lists many tenants or has a query for them, or a class of the project that is a {@code TenantSource}. */
    @Input
    @Optional
    @Option(
            option = "tenants",
            description =
                    "A properties file that lists many tenants or has a query for them, or a class that is a TenantSource.")
    public abstract Property<String> getTenants();

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

    /** How many tenants at a time; 8 by default. */
    @Input
    @Optional
    @Option(option = "parallel", description = "How many tenants at a time; 8 by default.")
    public abstract Property<String> getParallel();

    /** How many of them on one server; 4 by default. */
    @Input
    @Optional
    @Option(option = "parallel-per-server", description = "How many of them on one server; 4 by default.")
    public abstract Property<String> getParallelPerServer();

    /** Upgrade so many tenants first, and stop if one of them fails. */
    @Input
    @Optional
    @Option(option = "canary", description = "Upgrade so many tenants first, and stop if one of them fails.")
    public abstract Property<String> getCanary();

    /** Upgrade in waves of so many tenants. */
    @Input
    @Optional
    @Option(option = "wave", description = "Upgrade in waves of so many tenants.")
    public abstract Property<String> getWave();

    /** How many seconds to wait between two waves. */
    @Input
    @Optional
    @Option(option = "pause", description = "How many seconds to wait between two waves.")
    public abstract Property<String> getPause();

    /** Begin no further tenant when more than so many have failed. */
    @Input
    @Optional
    @Option(option = "max-failures", description = "Begin no further tenant when more than so many have failed.")
    public abstract Property<String> getMaxFailures();

    /** The same as a part of the tenants of the run, such as {@code 1%}. */
    @Input
    @Optional
    @Option(option = "max-failure-rate", description = "The same as a part of the tenants of the run, such as 1%.")
    public abstract Property<String> getMaxFailureRate();

    /** Begin no further tenant after the first failure. */
    @Input
    @Optional
    @Option(option = "fail-fast", description = "Begin no further tenant after the first failure.")
    public abstract Property<Boolean> getFailFast();

    /** Only one of N slices of the tenants, such as {@code 0/4}. */
    @Input
    @Optional
    @Option(option = "slice", description = "Only one of N slices of the tenants, such as 0/4.")
    public abstract Property<String> getSlice();

    /** How many seconds one tenant may take; 600 by default. */
    @Input
    @Optional
    @Option(option = "tenant-timeout", description = "How many seconds one tenant may take; 600 by default.")
    public abstract Property<String> getTenantTimeout();
}
