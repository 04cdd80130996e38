package dev.retort.cli.fleet;

import dev.retort.Retort;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.cli.project.AppliedSchema;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.ExpectedSchema;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.fleet.state.FleetStatus;
import dev.retort.fleet.state.TenantState;
import dev.retort.fleet.state.TenantState.Standing;
import dev.retort.fleet.tenant.Tenant;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the schemas of tenants with the schema that their revisions made. */
final class DriftedTenants {
    private final OpenProject open;
    private final String packageName;

    DriftedTenants(OpenProject open, Project project) throws IOException {
        this.open = open;
        this.packageName = new CompilerOutput(project).packageName();
    }

    /**
     * How one tenant compares.
     *
     * @param differences what differs, a line each, or why it could not be compared
     */
    record Result(String tenant, List<String> differences) {
        boolean isAsExpected() {
            return differences.isEmpty();
        }
    }

    /** Compares so many of the current tenants, chosen at random. */
    List<Result> among(List<Tenant> tenants, FleetStatus status, int sample) {
        Set<String> current = status.states().stream()
                .filter(each -> each.standing() == Standing.CURRENT)
                .map(TenantState::tenant)
                .collect(Collectors.toSet());
        List<Tenant> chosen = new ArrayList<>(
                tenants.stream().filter(each -> current.contains(each.name())).toList());
        if (sample < chosen.size()) {
            Collections.shuffle(chosen, new Random());
            chosen = chosen.subList(0, sample);
        }
        return chosen.stream().map(this::compare).toList();
    }

    private Result compare(Tenant tenant) {
        try {
            Retort retort = open.choose(Retort.using(tenant.connections())).migrations(packageName);
            IgnoredObjects ignored = open.ignored(retort, packageName, List.of());
            // The snapshot, which knows what values mean, is no part of a fleet: "retort drift" asks it for one
            // database.
            ExpectedSchema expected =
                    new ExpectedSchema(AppliedSchema.of(retort).schema(), List.of());
            LiveDatabase live = open.compare(tenant.connections(), expected, ignored);
            return new Result(
                    tenant.name(),
                    live.drift().items().stream().map(Object::toString).toList());
        } catch (RetortException e) {
            return new Result(tenant.name(), List.of(Objects.requireNonNullElse(e.getMessage(), "")));
        }
    }
}
