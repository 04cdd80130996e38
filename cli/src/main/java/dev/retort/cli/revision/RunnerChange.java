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
import dev.retort.operation.InContext;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final List<String> carried = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Map<Path, Path> moved = new LinkedHashMap<>();
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
     * @throws RetortException if the new form can't contain a step of a revision, or scripts of others run before it (RT428); nothing is written then
     */
    public Done to(MigrationRunner runner, List<String> databases, RevisionFiles files) throws IOException {
        if (runner == MigrationRunner.RETORT) {
            classes(files);
        } else {
            scripts(project.scriptRunner(packageName, runner, databases));
        }
        Optional<ScriptRunner> former = project.scriptRunner(packageName);
        if (former.isPresent() && !written.isEmpty()) {
            left.addAll(Scripts.read(former.get(), place.root()).byHand());
        }
        annotation(runner, databases.isEmpty() ? project.databases(packageName) : databases, files);
        if (!written.isEmpty()) {
            SnapshotWrite.of(this.files, place.path(packageName), snapshot.heads(), snapshot);
            for (Path file : moved.keySet()) {
                Files.delete(file);
            }
        }
        return new Done(written, moved, carried, left);
    }

    /**
     * What was written.
     *
     * @param files the files, that of the annotation last; none if there is nothing to do
     * @param moved the files that are elsewhere now, because each database has its own folder
     * @param carried the steps of revisions that a schema does not show, and that the new script has as SQL
     * @param left the scripts of the former runner that somebody wrote: what they do besides the schema, the new form lacks
     */
    public record Done(List<Path> files, Map<Path, Path> moved, List<String> carried, List<String> left) {
        public Done {
            files = List.copyOf(files);
            moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
            carried = List.copyOf(carried);
            left = List.copyOf(left);
        }
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
        for (DraftFile file : baseline(ofSnapshot()).files()) {
            add(sources.sources().file(packageName, file.name()), file.text());
        }
    }

    private void scripts(ScriptRunner runner) throws IOException {
        if (snapshot.heads().isEmpty()) {
            return;
        }
        Optional<ScriptRunner> former = project.scriptRunner(packageName);
        List<Operation> operations = former.isPresent() ? ofSnapshot() : ofRevisions(runner.name());
        Scripts there = Scripts.read(runner, place.root(), former.orElse(runner));
        ScriptFiles scripts = there.missing(baseline(operations), Instant.now());
        scripts.requireNew();
        for (Map.Entry<Path, Path> move : there.moves().entrySet()) {
            files.add(move.getValue(), Files.readAllBytes(move.getKey()));
            moved.put(move.getKey(), move.getValue());
        }
        scripts.added().forEach(this::add);
        scripts.replaced().forEach(this::add);
    }

    private List<Operation> ofSnapshot() {
        return Diff.between(Schema.empty(), snapshot.schema(), List.of());
    }

    /** From the first step that a schema does not show, such as SQL of its author, everything runs as it did. */
    private List<Operation> ofRevisions(String tool) {
        RevisionGraph graph = project.offline().migrations(packageName).graph();
        SnapshotConsistency.requireCompiled(snapshot.heads(), graph);
        SquashedRange all = new SquashedRange(graph.inOrder(graph.ancestors(graph.heads())), graph);
        List<SquashedRange.DataStep> steps = all.dataSteps();
        requireSql(steps, tool);
        steps.forEach(each -> carried.add(each.toString()));
        return all.operations(!steps.isEmpty()).stream()
                .map(each -> each instanceof Online online ? online.operation() : each)
                .toList();
    }

    private static void requireSql(List<SquashedRange.DataStep> steps, String tool) {
        List<String> refused = steps.stream()
                .filter(each -> each.operation() instanceof RunCode || each.operation() instanceof InContext)
                .map(SquashedRange.DataStep::toString)
                .toList();
        if (!refused.isEmpty()) {
            throw new RetortException(
                    Problem.RUNNER_CHANGE_REFUSED,
                    "%s runs SQL and knows no contexts, so the new script can't have these steps:%n  %s%nNothing was written. Leave out all steps that the schema does not show:  retort squash head --data drop   then write what a new database needs of them in a revision behind it, as SQL with op.execute."
                            .formatted(tool, String.join(System.lineSeparator() + "  ", refused)));
        }
    }

    private Draft baseline(List<Operation> operations) {
        return Draft.of(packageName, snapshot.heads().get(0), List.of(), "baseline", Schema.empty(), operations);
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
