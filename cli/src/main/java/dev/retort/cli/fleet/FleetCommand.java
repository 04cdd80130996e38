package dev.retort.cli.fleet;

import dev.retort.cli.output.Cell;
import dev.retort.cli.output.Cell.Tone;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Listing;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.fleet.Fleet;
import dev.retort.fleet.state.FleetStatus;
import dev.retort.fleet.state.TenantState;
import dev.retort.fleet.state.TenantState.Standing;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort fleet status}: where the tenants are. */
@Command(
        name = "fleet",
        description = "Show where the tenants are. Exits with 2 if one is not at the head, or has drifted. Only reads.",
        footer = {
            "",
            "Examples:",
            "  retort fleet status --tenants tenants.properties",
            "  retort fleet status --tenants tenants.properties --drift 20   compares the schemas of 20 tenants, too"
        })
public final class FleetCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private TenantOptions tenants;

    @Mixin
    private ChosenTenants chosen;

    @Parameters(
            paramLabel = "ACTION",
            arity = "0..1",
            defaultValue = "status",
            description = "What to show: status. Default: status.")
    private Action action;

    @Option(
            names = "--drift",
            paramLabel = "N|all",
            description = "Also compare the schemas of so many current tenants, or of all, with that of the head.")
    private @Nullable String drift;

    /** What the command does. */
    enum Action {
        STATUS
    }

    @Override
    public Integer call() throws IOException {
        return switch (action) {
            case STATUS -> status();
        };
    }

    private Integer status() throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            Fleet fleet = chosen.of(tenants.fleet(open, project));
            FleetStatus status = fleet.status();
            List<DriftedTenants.Result> drifted = drift == null
                    ? List.of()
                    : new DriftedTenants(open, project).among(fleet.tenants(), status, sample(drift));
            print(status, drifted);
            boolean asExpected = status.isCurrent() && drifted.stream().allMatch(DriftedTenants.Result::isAsExpected);
            return asExpected ? ExitCodes.DONE : ExitCodes.DIFFERENT;
        }
    }

    private static int sample(String drift) {
        if (drift.equals("all")) {
            return Integer.MAX_VALUE;
        }
        if (!drift.matches("[1-9]\\d{0,8}")) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "--drift takes a number of tenants or all, and not %s. Nothing was done.".formatted(drift));
        }
        return Integer.parseInt(drift);
    }

    private void print(FleetStatus status, List<DriftedTenants.Result> drifted) {
        Listing listing = new Listing();
        for (Standing standing : Standing.values()) {
            if (status.count(standing) > 0) {
                listing.add(
                        new Cell(name(standing), standing == Standing.CURRENT ? Tone.GOOD : Tone.BAD),
                        Cell.of(String.valueOf(status.count(standing))));
            }
        }
        status.perRevision()
                .forEach((revision, count) -> listing.add(Cell.of("at " + revision), Cell.of(count.toString())));
        for (TenantState each : status.states()) {
            if (each.standing() != Standing.CURRENT) {
                String place = each.current().isEmpty() ? "base" : String.join(",", each.current());
                listing.add(
                        Cell.of(each.tenant()),
                        new Cell(name(each.standing()), Tone.NOTICE),
                        Cell.of(each.message().isEmpty() ? place : each.message()));
            }
        }
        for (DriftedTenants.Result each : drifted) {
            if (!each.isAsExpected()) {
                listing.add(
                        Cell.of(each.tenant()),
                        new Cell("drifted", Tone.NOTICE),
                        Cell.of(String.join("; ", each.differences())));
            }
        }
        output.print(listing, json(status, drifted));
    }

    private Map<String, Object> json(FleetStatus status, List<DriftedTenants.Result> drifted) {
        Map<String, Object> json = new LinkedHashMap<>(status.json());
        if (drift != null) {
            json.put("compared", drifted.size());
            List<Map<String, Object>> differing = new ArrayList<>();
            for (DriftedTenants.Result each : drifted) {
                if (!each.isAsExpected()) {
                    differing.add(Map.of("tenant", each.tenant(), "differences", each.differences()));
                }
            }
            json.put("drifted", differing);
        }
        return json;
    }

    private static String name(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
