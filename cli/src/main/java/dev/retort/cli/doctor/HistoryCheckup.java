package dev.retort.cli.doctor;

import dev.retort.cli.pending.AcceptingCommand;
import dev.retort.cli.pending.PendingChange;
import dev.retort.cli.pending.RenameDecisions;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.ScriptRunner;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.cli.project.TargetTexts;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A history: its revisions, its snapshot, its entities.
 *
 * @param found receives the findings
 * @param project the class outputs, of this history
 * @param open the same, with their classes
 * @param snapshot where the snapshot is
 * @param packageName the migrations package
 */
record HistoryCheckup(Diagnoses found, Project project, OpenProject open, SnapshotFile snapshot, String packageName) {

    void run() {
        List<Snapshot> written = new ArrayList<>();
        found.attempt("history", this::revisions);
        boolean isRead = found.attempt("snapshot", () -> written.add(written()));
        boolean isCompiled = found.attempt("entities", this::compiled);
        if (isRead && isCompiled) {
            found.attempt("agreement", () -> agreement(written.get(0)));
        } else {
            found.skipped("agreement", "not examined without snapshot and entities");
        }
    }

    private void revisions() {
        Optional<ScriptRunner> runner = open.scriptRunner(packageName);
        if (runner.isPresent()) {
            found.ok(
                    "history",
                    "%s: scripts, which %s runs"
                            .formatted(packageName, runner.get().runner()));
            return;
        }
        RevisionGraph graph = open.offline().migrations(packageName).graph();
        List<String> heads = List.copyOf(graph.heads());
        int count = graph.revisions().size();
        if (count == 0) {
            found.warning(
                    "history",
                    packageName + ": no revision yet",
                    "Write the first one:  retort revision -m baseline   For a database that exists:  retort adopt");
        } else if (heads.size() > 1 && !graph.branches().isMeant()) {
            found.error(
                    "history",
                    "%s: %s heads: %s".formatted(packageName, heads.size(), TargetTexts.list(heads)),
                    "Join them:  retort merge   or move one branch behind the other:  retort rebase");
        } else {
            found.ok(
                    "history",
                    "%s: %s, head %s".formatted(packageName, Counted.of(count, "revision"), TargetTexts.list(heads)));
        }
    }

    private Snapshot written() throws IOException {
        CompilerOutput compiled = new CompilerOutput(project);
        Snapshot read = snapshot.read(packageName, compiled);
        if (!read.heads().isEmpty()) {
            found.ok(
                    "snapshot",
                    "%s: head %s, %s"
                            .formatted(
                                    packageName,
                                    TargetTexts.list(read.heads()),
                                    Counted.of(read.schema().tables().size(), "table")));
        } else if (hasRevisions()) {
            found.error(
                    "snapshot",
                    "%s: there are revisions, and no schema.snapshot".formatted(packageName),
                    "Restore it from version control, or name the folder that has it with --resources.");
        } else {
            found.ok("snapshot", packageName + ": none yet, as there is no revision");
        }
        return read;
    }

    private boolean hasRevisions() {
        return open.scriptRunner(packageName).isEmpty()
                && !open.offline().migrations(packageName).graph().revisions().isEmpty();
    }

    private void compiled() {
        CompilerOutput compiled = new CompilerOutput(project);
        EntitiesFile entities = compiled.entities(packageName);
        List<String> unread = compiled.unread(packageName);
        String text = "%s: %s, %s"
                .formatted(
                        packageName,
                        Counted.of(entities.classes().size(), "class"),
                        Counted.of(entities.schema().tables().size(), "table"));
        if (unread.isEmpty()) {
            found.ok("entities", text);
        } else {
            found.warning(
                    "entities",
                    "%s; not compared: %s".formatted(text, String.join("; ", unread)),
                    "Maintain these by hand in revisions.");
        }
    }

    private void agreement(Snapshot written) throws IOException {
        try (URLClassLoader extensions = project.extensions()) {
            PendingChange pending = PendingChange.read(
                    project, packageName, snapshot, new RenameDecisions(), new Extensions(extensions));
            int changes = pending.operations().size()
                    + pending.questions().size()
                    + pending.meanings().size();
            List<String> differences = open.scriptRunner(packageName).isPresent()
                    ? List.of()
                    : open.check(written, pending.snapshot(), packageName, pending.rules())
                            .differences();
            if (!differences.isEmpty()) {
                found.error(
                        "agreement",
                        "%s: revisions and snapshot differ: %s".formatted(packageName, String.join("; ", differences)),
                        "Compile if a revision is new. For what to do about each:  retort check");
            } else if (changes > 0) {
                found.warning(
                        "agreement",
                        "%s: %s of the entities pending".formatted(packageName, Counted.of(changes, "change")),
                        "Look at the draft:  retort draft   Accept it:  "
                                + AcceptingCommand.of(
                                        pending, open.scriptRunner(packageName).isPresent()));
            } else {
                found.ok("agreement", packageName + ": entities, snapshot and revisions agree");
            }
        }
    }
}
