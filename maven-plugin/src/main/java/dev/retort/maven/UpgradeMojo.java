package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.RunningMojo;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Upgrades a database to a target. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class UpgradeMojo extends RunningMojo {
    /** The target: an id or its first four or more digits, a label, {@code head}, {@code base}, {@code +N}, {@code -N}, {@code LABEL@head}. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target;

    /** Apply the pending draft too: for a scratch database. */
    @Parameter(property = "retort.draft")
    private boolean draft;

    /** Take a database that newer code has upgraded as up to date. */
    @Parameter(property = "retort.acceptAhead")
    private boolean acceptAhead;

    /** The root of the resources, where the snapshot is. Default: {@code src/main/resources} of the module with the migrations package. */
    @Parameter(property = "retort.resources")
    private @Nullable File resources;

    /** A properties file that lists many tenants or has a query for them, or a class of the project that is a {@code TenantSource}. */
    @Parameter(property = "retort.tenants")
    private @Nullable String tenants;

    /** Only tenants with such names; {@code *} matches any text. */
    @Parameter(property = "retort.only")
    private @Nullable List<String> only;

    /** Leave out tenants with such names. */
    @Parameter(property = "retort.except")
    private @Nullable List<String> except;

    /** How many tenants at a time; 8 by default. */
    @Parameter(property = "retort.parallel")
    private @Nullable String parallel;

    /** How many of them on one server; 4 by default. */
    @Parameter(property = "retort.parallelPerServer")
    private @Nullable String parallelPerServer;

    /** Upgrade so many tenants first, and stop if one of them fails. */
    @Parameter(property = "retort.canary")
    private @Nullable String canary;

    /** Upgrade in waves of so many tenants. */
    @Parameter(property = "retort.wave")
    private @Nullable String wave;

    /** How many seconds to wait between two waves. */
    @Parameter(property = "retort.pause")
    private @Nullable String pause;

    /** Begin no further tenant when more than so many have failed. */
    @Parameter(property = "retort.maxFailures")
    private @Nullable String maxFailures;

    /** The same as a part of the tenants of the run, such as {@code 1%}. */
    @Parameter(property = "retort.maxFailureRate")
    private @Nullable String maxFailureRate;

    /** Begin no further tenant after the first failure. */
    @Parameter(property = "retort.failFast")
    private boolean failFast;

    /** Only one of N slices of the tenants, such as {@code 0/4}. */
    @Parameter(property = "retort.slice")
    private @Nullable String slice;

    /** How many seconds one tenant may take; 600 by default. */
    @Parameter(property = "retort.tenantTimeout")
    private @Nullable String tenantTimeout;

    /** For Maven, which sets the parameters. */
    public UpgradeMojo() {}

    @Override
    protected CommandArguments arguments() {
        return runningCommand("upgrade")
                .option("--resources", resources(resources))
                .flag("--draft", draft)
                .flag("--accept-ahead", acceptAhead)
                .option("--tenants", tenants)
                .options("--only", only)
                .options("--except", except)
                .option("--parallel", parallel)
                .option("--parallel-per-server", parallelPerServer)
                .option("--canary", canary)
                .option("--wave", wave)
                .option("--pause", pause)
                .option("--max-failures", maxFailures)
                .option("--max-failure-rate", maxFailureRate)
                .flag("--fail-fast", failFast)
                .option("--slice", slice)
                .option("--tenant-timeout", tenantTimeout)
                .positional(target);
    }
}
