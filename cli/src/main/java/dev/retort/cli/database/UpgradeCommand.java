package dev.retort.cli.database;

import dev.retort.Retort;
import dev.retort.cli.fleet.ChosenTenants;
import dev.retort.cli.fleet.FleetSummary;
import dev.retort.cli.fleet.RolloutOptions;
import dev.retort.cli.fleet.TenantOptions;
import dev.retort.cli.option.ContextOptions;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.option.RunningOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.FleetProgress;
import dev.retort.cli.output.Output;
import dev.retort.cli.output.Progress;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.pending.RenameDecisions;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.TargetTexts;
import dev.retort.fleet.Fleet;
import dev.retort.fleet.rollout.FleetReport;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.spi.Extensions;
import dev.retort.run.Callback;
import dev.retort.run.CallbackContext;
import java.io.IOException;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort upgrade}: applies revisions. */
@Command(
        name = "upgrade",
        description = "Upgrade a database to a target.",
        footer = {
            "",
            "Examples:",
            "  retort upgrade                                    to the head",
            "  retort upgrade --url jdbc:h2:./bookings +1        by one revision",
            "  retort upgrade --url jdbc:h2:mem:scratch --draft  including the pending draft",
            "  retort upgrade --url jdbc:mysql://localhost/bookings --class-path mysql-connector-j.jar",
            "  retort upgrade --tenants tenants.properties --canary 5 --max-failures 3"
        })
public final class UpgradeCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private RunningOptions running;

    @Mixin
    private ContextOptions contexts;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private TenantOptions tenants;

    @Mixin
    private ChosenTenants chosen;

    @Mixin
    private RolloutOptions rollout;

    @Parameters(
            paramLabel = "TARGET",
            arity = "0..1",
            defaultValue = "head",
            description = TargetTexts.HELP + " Default: head.")
    private String target;

    @Option(
            names = "--draft",
            description = "Also apply the pending draft, as if it were accepted. For a scratch database.")
    private boolean draft;

    @Option(
            names = "--accept-ahead",
            description =
                    "Treat a database that newer code has upgraded as up to date, after the rollback of a deployment.")
    private boolean acceptAhead;

    @Override
    public Integer call() throws IOException {
        return tenants.isGiven() ? upgradeTenants() : upgradeDatabase();
    }

    private Integer upgradeTenants() throws IOException {
        if (draft || running.isSingleTransaction()) {
            throw new RetortException(
                    Problem.INVALID_ARGUMENT,
                    "--draft and --single-transaction are for one database, and --tenants names many. Nothing was run. Omit them.");
        }
        try (OpenProject open = OpenProject.of(project)) {
            Fleet fleet = rollout.of(chosen.of(tenants.fleet(open, project)))
                    .contexts(contexts.names(open.offline()))
                    .lockTimeout(running.lockTimeout());
            FleetReport report = upgrade(acceptAhead ? fleet.acceptAhead() : fleet);
            output.print(FleetSummary.text(report), report.json());
            return report.isComplete() ? ExitCodes.DONE : ExitCodes.FAILED;
        }
    }

    private FleetReport upgrade(Fleet fleet) {
        try (FleetProgress progress = output.fleetProgress()) {
            Fleet watched = fleet.listener(progress);
            return target.equals("head") ? watched.upgrade() : watched.upgrade(target);
        }
    }

    private Integer upgradeDatabase() throws IOException {
        try (OpenProject open = OpenProject.of(project);
                URLClassLoader extensions = project.extensions();
                Progress progress = output.progress()) {
            RepeatablesRun repeatables = new RepeatablesRun();
            Retort retort = contexts.of(running.of(database.on(open)))
                    .verify()
                    .callback(progress)
                    .callback(repeatables);
            if (acceptAhead) {
                retort = retort.acceptAhead();
            }
            if (draft) {
                retort = retort.drafts(
                        PendingChange.read(project, snapshot, new RenameDecisions(), new Extensions(extensions))
                                .asRevisions());
            }
            List<String> done = target.equals("head") ? retort.upgrade() : retort.upgrade(target);
            List<String> current = place(retort, done);
            output.print(
                    (done.isEmpty() && repeatables.names.isEmpty() ? "Nothing to do: the database is at " : "At ")
                            + TargetTexts.list(current) + ".",
                    Map.of("upgraded", done, "repeatables", repeatables.names, "current", current));
        }
        return ExitCodes.DONE;
    }

    /** The repeatables that ran. */
    private static final class RepeatablesRun implements Callback {
        private final List<String> names = new ArrayList<>();

        @Override
        public boolean passive() {
            return true;
        }

        @Override
        public void repeatableRecorded(CallbackContext run, String repeatable, Duration elapsed) {
            names.add(repeatable);
        }
    }

    /** A database per connection, as jdbc:h2:mem: is, no longer exists here. Then the applied revisions give the position. */
    private static List<String> place(Retort retort, List<String> done) {
        List<String> current = retort.current();
        return current.isEmpty() && !done.isEmpty() ? List.copyOf(retort.graph().headsOf(done)) : current;
    }
}
