package dev.retort.processor.draft;

import dev.retort.Downgrade;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.DataLoss;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.matching.DeclaredDrop;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.RenameQuestion;
import dev.retort.processor.diff.matching.RenameQuestions;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.spi.Extensions;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionNode;
import java.util.List;
import java.util.Set;

/**
 * The operations that lead from a snapshot to the entities.
 *
 * @param packageName the migrations package
 * @param snapshot the snapshot, with what only revisions create
 * @param operations what leads to the entities, as far as the questions are answered
 * @param meanings the changes of the meaning of existing rows
 * @param questions what only a person can answer
 */
public record PendingOperations(
        String packageName,
        Snapshot snapshot,
        List<Operation> operations,
        List<SemanticChange> meanings,
        List<RenameQuestion> questions) {

    /** Copies the lists. */
    public PendingOperations {
        operations = List.copyOf(operations);
        meanings = List.copyOf(meanings);
        questions = List.copyOf(questions);
    }

    /**
     * Compares a snapshot with entities.
     *
     * @param renames what has another name in the snapshot
     * @param drops what is dropped and not renamed
     * @param extensions those that rewrite drafts
     */
    public static PendingOperations between(
            String packageName,
            Snapshot snapshot,
            EntitiesFile entities,
            List<DeclaredRename> renames,
            List<DeclaredDrop> drops,
            Extensions extensions) {
        SchemaComparison comparison =
                SchemaComparison.between(snapshot.schema(), snapshot.goal(entities.schema(), renames), renames);
        CarriedRows rows = CarriedRows.of(
                Diff.of(comparison).stream().map(PlannedOperation::operation).toList(),
                snapshot.schema(),
                snapshot.facts(),
                entities.facts(),
                renames);
        return new PendingOperations(
                packageName,
                snapshot,
                RewrittenOperations.of(packageName, snapshot.schema(), rows.operations(), extensions),
                rows.meanings(),
                RenameQuestions.of(comparison, drops));
    }

    /**
     * All of them as one revision.
     *
     * @param parents the revisions that it follows
     */
    public Draft draft(List<String> parents, String message, HazardRules rules, Downgrade downgrade) {
        return Draft.of(packageName, parents, message, snapshot.schema(), operations, rules)
                .warning(meanings)
                .withDowngrade(downgrade);
    }

    /** The same in memory, with every hazard accepted: for a scratch database. None if nothing is pending. */
    public List<RevisionNode> asRevisions(HazardRules rules, Downgrade downgrade) {
        if (operations.isEmpty()) {
            return List.of();
        }
        Draft draft = draft(snapshot.heads(), "draft", rules, downgrade);
        // The runner also refuses an acceptance that is not needed.
        boolean loses = AppliedOperation.inOrder(draft.upgrade(), snapshot.schema()).stream()
                .flatMap(applied -> applied.parts().stream())
                .anyMatch(each -> DataLoss.of(each).isPresent());
        RevisionBody body = new RevisionBody(
                draft.message(),
                draft.upgrade(),
                draft.downgrade(),
                loses ? Set.of(Problem.LOSES_DATA.code()) : Set.of());
        return List.of(new RevisionNode(draft.id(), draft.parents(), body));
    }
}
