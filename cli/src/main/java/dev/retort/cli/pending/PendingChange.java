package dev.retort.cli.pending;

import dev.retort.Downgrade;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.cli.project.SnapshotFile;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.RenameQuestion;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.PendingOperations;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is pending in a history: the operations that lead from its snapshot to its entities.
 *
 * @param written the snapshot as it is written
 * @param entities what the compiler found
 * @param renames what has another name in the snapshot
 * @param pending the operations, with what only a person can answer
 * @param rules the hazard rules of the project
 * @param downgrade whether revisions write their downgrade
 * @param online whether revisions are always online
 */
public record PendingChange(
        Snapshot written,
        EntitiesFile entities,
        List<DeclaredRename> renames,
        PendingOperations pending,
        HazardRules rules,
        Downgrade downgrade,
        boolean online) {

    /**
     * Compares the compiled entities of a project with its snapshot.
     *
     * @param extensions those of the processor path, to be closed when no draft is made any more
     */
    public static PendingChange read(Project project, SnapshotFile file, RenameDecisions answers, Extensions extensions)
            throws IOException {
        return read(project, new CompilerOutput(project).packageName(), file, answers, extensions);
    }

    /** The same of a project that is open, whose classes are then loaded once. */
    public static PendingChange read(
            OpenProject open, Project project, SnapshotFile file, RenameDecisions answers, Extensions extensions)
            throws IOException {
        return read(open, project, new CompilerOutput(project).packageName(), file, answers, extensions);
    }

    /** The same of one of several histories. */
    public static PendingChange read(
            Project project, String packageName, SnapshotFile file, RenameDecisions answers, Extensions extensions)
            throws IOException {
        try (OpenProject open = OpenProject.of(project)) {
            return read(open, project, packageName, file, answers, extensions);
        }
    }

    private static PendingChange read(
            OpenProject open,
            Project project,
            String packageName,
            SnapshotFile file,
            RenameDecisions answers,
            Extensions extensions)
            throws IOException {
        CompilerOutput output = new CompilerOutput(project);
        EntitiesFile entities = output.entities(packageName);
        Snapshot written = file.read(packageName, output);
        RevisionGraph graph = open.graph(packageName);
        Snapshot snapshot = SnapshotFile.completed(written, graph, entities.schema());
        List<DeclaredRename> renames = Stream.concat(entities.renames().stream(), answers.renames().stream())
                .distinct()
                .toList();
        requireSame(output.extensions(packageName), extensions.ofDrafts(packageName));
        return new PendingChange(
                written,
                entities,
                renames,
                PendingOperations.between(packageName, snapshot, entities, renames, answers.drops(), extensions),
                HazardRules.of(extensions, packageName)
                        .knowing(new KnownHistory(
                                SequenceNumbers.owners(snapshot.facts(), entities.facts()),
                                open.databases(packageName))),
                open.downgrade(packageName),
                open.isOnline(packageName));
    }

    private static void requireSame(List<String> ofCompiler, List<String> here) {
        List<String> missing = new ArrayList<>(ofCompiler);
        missing.removeAll(here);
        if (!missing.isEmpty()) {
            throw new RetortException(
                    Problem.EXTENSION_FAILED,
                    "The compiler drafts with %s, which is not here, so this draft would differ from the compiler's. Name the jar that has it with --processor-path."
                            .formatted(String.join(", ", missing)));
        }
    }

    /** The migrations package. */
    public String packageName() {
        return pending.packageName();
    }

    /** The snapshot with what only revisions create. */
    public Snapshot snapshot() {
        return pending.snapshot();
    }

    /** What leads to the entities, as far as the questions are answered. */
    public List<Operation> operations() {
        return pending.operations();
    }

    /** The changes of the meaning of existing rows. */
    public List<SemanticChange> meanings() {
        return pending.meanings();
    }

    /** What only a person can answer. */
    public List<RenameQuestion> questions() {
        return pending.questions();
    }

    /** The schema with the operations applied. */
    public Schema schema() {
        Schema schema = snapshot().schema();
        for (Operation operation : operations()) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    /** The snapshot with the operations applied. */
    public Snapshot reached() {
        return snapshot().after(schema(), entities, renames);
    }

    /**
     * All of it as one revision.
     *
     * @param parents the revisions that it follows
     */
    public Draft draft(List<String> parents, String message) {
        return pending.draft(parents, message, rules, downgrade);
    }

    /** The same in memory, with every hazard accepted: for a scratch database. None if nothing is pending. */
    public List<RevisionNode> asRevisions() {
        return pending.asRevisions(rules, downgrade);
    }
}
