package dev.retort.cli;

import dev.retort.Retort;
import java.io.IOException;
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
            "  retort upgrade --url jdbc:h2:mem:scratch --draft  with the pending draft on top",
            "  retort upgrade --url jdbc:mysql://localhost/bookings --class-path mysql-connector-j.jar"
        })
final class UpgradeCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private RunningOptions running;

    @Mixin
    private SnapshotFile snapshot;

    @Parameters(
            paramLabel = "TARGET",
            arity = "0..1",
            defaultValue = "head",
            description = Places.HELP + " Default: head.")
    private String target;

    @Option(
            names = "--draft",
            description = "Apply the pending draft too, as if it were accepted: for a scratch database.")
    private boolean draft;

    @Option(
            names = "--accept-ahead",
            description =
                    "Take a database that newer code has upgraded as up to date: after a deployment was rolled back.")
    private boolean acceptAhead;

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project);
                Progress progress = output.progress()) {
            Retort retort = running.of(database.on(open)).verify().listener(progress);
            if (acceptAhead) {
                retort = retort.acceptAhead();
            }
            if (draft) {
                retort = retort.drafts(
                        Pending.read(project, snapshot, new Answers()).asRevisions());
            }
            List<String> done = target.equals("head") ? retort.upgrade() : retort.upgrade(target);
            List<String> current = place(retort, done);
            output.print(
                    (done.isEmpty() ? "Nothing to do: the database is at " : "At ") + Places.said(current) + ".",
                    Map.of("upgraded", done, "current", current));
        }
        return ExitCodes.DONE;
    }

    /** A database that each connection has for itself, as jdbc:h2:mem: is, is gone by now; then what was done says where it was. */
    private static List<String> place(Retort retort, List<String> done) {
        List<String> current = retort.current();
        return current.isEmpty() && !done.isEmpty() ? List.copyOf(retort.graph().headsOf(done)) : current;
    }
}
