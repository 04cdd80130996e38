package dev.retort.cli.database;

import dev.retort.Retort;
import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.AppliedSchema;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.ExpectedSchema;
import dev.retort.cli.project.LiveDatabase;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.Repeatable;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort drift}: what differs in a live database from what its history made. */
@Command(
        name = "drift",
        description =
                "Compare a live database with the schema of the revision that it is at. Exits with 2 if they differ."
                        + " Only reads. Prints what is not compared, such as triggers.",
        footer = {
            "",
            "Examples:",
            "  retort drift --url jdbc:postgresql://localhost/bookings",
            "  retort drift --ignore 'audit_*' --ignore 'guest.search_vector'",
            "  retort drift --entities   compares with the entities and the snapshot instead"
        })
public final class DriftCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Mixin
    private SnapshotFile snapshot;

    @Mixin
    private DatabaseOptions database;

    @Option(
            names = "--entities",
            description =
                    "Compare with the compiled entities and with what the snapshot keeps beside them, whatever the history of the database is.")
    private boolean entities;

    @Option(
            names = "--ignore",
            paramLabel = "PATTERN",
            description =
                    "Leave alone what matches: a table, view or sequence, or a part of a table, such as 'guest.fax'. * matches any text; repeatable."
                            + " The patterns of @Migrations apply too.")
    private List<String> patterns = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try (OpenProject open = OpenProject.of(project);
                URLClassLoader extensions = project.extensions()) {
            String packageName = new CompilerOutput(project).packageName();
            Retort retort = (entities ? open.offline() : database.onExisting(open)).migrations(packageName);
            DriftReport.Expected expected = entities ? ofEntities(retort, packageName) : ofHistory(retort, packageName);
            LiveDatabase live = open.compare(
                    database.connections(open), expected.schema(), open.ignored(retort, packageName, patterns));
            DatabaseDrift drift = live.drift().without(FilteredObjects.of(extensions, packageName));
            DriftReport report = new DriftReport(expected, live, drift, open.scriptRunner(packageName));
            output.print(report.text(), report.json());
            return drift.isEmpty() ? ExitCodes.DONE : ExitCodes.DIFFERENT;
        }
    }

    /** The entities, but for the differences that somebody decided to keep, and with what only revisions, repeatables and scripts create. */
    private DriftReport.Expected ofEntities(Retort retort, String packageName) throws IOException {
        CompilerOutput compiled = new CompilerOutput(project);
        EntitiesFile declared = compiled.entities(packageName);
        Snapshot kept = SnapshotFile.completed(snapshot.read(packageName, compiled), retort.graph(), declared.schema());
        Schema expected = kept.goal(declared.schema(), declared.renames());
        for (Repeatable each : retort.repeatables()) {
            expected = each.applyTo(expected);
        }
        return new DriftReport.Expected(
                "the entities and the snapshot", List.of(), new ExpectedSchema(expected, declared.facts()));
    }

    /** The snapshot knows what values mean at its heads alone. */
    private DriftReport.Expected ofHistory(Retort retort, String packageName) throws IOException {
        AppliedSchema applied = AppliedSchema.of(retort);
        String revisions = "revision " + String.join(", ", applied.current());
        return new DriftReport.Expected(
                revisions,
                applied.current(),
                new ExpectedSchema(
                        applied.schema(), snapshot.facts(packageName, new CompilerOutput(project), applied.current())));
    }
}
