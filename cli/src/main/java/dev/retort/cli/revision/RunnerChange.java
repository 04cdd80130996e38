package dev.retort.cli.revision;

import dev.retort.MigrationRunner;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.SnapshotConsistency;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.TargetTexts;
import dev.retort.cli.script.ScriptFiles;
import dev.retort.cli.script.Scripts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.DraftFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A history that gets another runner, or scripts for one more database. The new form begins with a revision that creates the schema at the head, under
 * the id of the head: the snapshot stays as it is, and so does every database.
 */
public final class RunnerChange {
    private final OpenProject project;
    private final String packageName;
    private final SnapshotFile place;
    private final Snapshot snapshot;
    private final List<Path> written = new ArrayList<>();
    private final AtomicFiles files = new AtomicFiles();

    /**
     * A change of one history.
     *
     * @param place where its snapshot is
     * @param snapshot its snapshot
     * @throws RetortException if it has several heads (RT303)
     */
    public RunnerChange(OpenProject project, String packageName, SnapshotFile place, Snapshot snapshot) {
        if (snapshot.heads().size() > 1) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "The snapshot has several heads: %s. The other runner begins at one. Join them first:  retort merge"
                            .formatted(String.join(", ", snapshot.heads())));
        }
        this.project = project;
        this.packageName = packageName;
        this.place = place;
        this.snapshot = snapshot;
    }

    /**
     * Writes what a runner begins with, and states the runner in the annotation of the package.
     *
     * @param databases the databases to have scripts for; empty for those that the package states
     * @param files where sources are
     * @return the files that were written, that of the annotation last; none if there is nothing to do
     */
    public List<Path> to(MigrationRunner runner, List<String> databases, RevisionFiles files) throws IOException {
        if (runner == MigrationRunner.RETORT) {
            classes(files);
        } else {
            if (project.scriptRunner(packageName).isEmpty()) {
                SnapshotConsistency.requireCompiled(
                        snapshot.heads(),
                        project.offline().migrations(packageName).graph());
            }
            scripts(project.scriptRunner(packageName, runner, databases));
        }
        annotation(runner, databases.isEmpty() ? project.databases(packageName) : databases, files);
        if (!written.isEmpty()) {
            SnapshotWrite.of(this.files, place.path(packageName), snapshot.heads(), snapshot);
        }
        return List.copyOf(written);
    }

    private void classes(RevisionFiles sources) {
        RevisionGraph graph = project.offline().migrations(packageName).graph();
        List<String> heads = List.copyOf(graph.heads());
        if (heads.equals(snapshot.heads())) {
            return;
        }
        if (!heads.isEmpty()) {
            throw new RetortException(
                    Problem.SEVERAL_HEADS,
                    "There are revision classes of an earlier time, which lead to %s, and the snapshot is at %s. Nothing was written. Delete those classes, which version control keeps, do a clean build, and run the command again."
                            .formatted(TargetTexts.list(heads), TargetTexts.list(snapshot.heads())));
        }
        for (DraftFile file : baseline().files()) {
            add(sources.sources().file(packageName, file.name()), file.text());
        }
    }

    private void scripts(ScriptRunner runner) throws IOException {
        if (snapshot.heads().isEmpty()) {
            return;
        }
        ScriptFiles scripts = Scripts.read(runner, place.root()).missing(baseline(), Instant.now());
        scripts.requireNew();
        scripts.added().forEach(this::add);
        scripts.replaced().forEach(this::add);
    }

    private Draft baseline() {
        return Draft.of(
                packageName,
                snapshot.heads().get(0),
                List.of(),
                "baseline",
                Schema.empty(),
                Diff.between(Schema.empty(), snapshot.schema(), List.of()));
    }

    private void annotation(MigrationRunner runner, List<String> databases, RevisionFiles sources) throws IOException {
        if (runner == project.runner(packageName) && databases.equals(project.databases(packageName))) {
            return;
        }
        Path file = sources.sources().file(packageName, "package-info.java");
        String text = Files.exists(file) ? Files.readString(file) : "";
        add(file, new MigrationsAnnotation(file.toString(), text).with(runner, databases));
    }

    private void add(Path file, String text) {
        files.add(file, text);
        written.add(file);
    }
}
