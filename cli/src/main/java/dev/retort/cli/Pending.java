package dev.retort.cli;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.Meaning;
import dev.retort.processor.diff.Meanings;
import dev.retort.processor.diff.Question;
import dev.retort.processor.diff.Questions;
import dev.retort.processor.diff.Rename;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.snapshot.Entities;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.Body;
import dev.retort.revision.Revision;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is pending in a history: the operations that lead from its snapshot to its entities.
 *
 * @param packageName the migrations package
 * @param snapshot the snapshot
 * @param entities what the compiler found
 * @param renames what is known to have had another name
 * @param operations what leads to the entities, as far as the questions are answered
 * @param questions what only a person can answer
 */
record Pending(
        String packageName,
        Snapshot snapshot,
        Entities entities,
        List<Rename> renames,
        List<Operation> operations,
        List<Question> questions) {

    /** Compares the compiled entities of a project with its snapshot. */
    static Pending read(Project project, SnapshotFile file, Answers answers) throws IOException {
        CompilerOutput output = new CompilerOutput(project);
        String packageName = output.packageName();
        Entities entities = output.entities(packageName);
        Snapshot snapshot = file.read(packageName, output);
        List<Rename> renames = Stream.concat(entities.renames().stream(), answers.renames().stream())
                .distinct()
                .toList();
        return new Pending(
                packageName,
                snapshot,
                entities,
                renames,
                Diff.between(snapshot.schema(), entities.schema(), renames),
                Questions.of(snapshot.schema(), entities.schema(), renames, answers.drops()));
    }

    /** What old rows mean otherwise from now on. */
    List<Meaning> meanings() {
        return Meanings.between(snapshot.facts(), entities.facts(), renames);
    }

    /** The schema with the operations applied. */
    Schema schema() {
        Schema schema = snapshot.schema();
        for (Operation operation : operations) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    /** All of it as a revision. */
    Draft draft(String message) {
        return Draft.of(packageName, snapshot.heads(), message, operations).warning(meanings());
    }

    /** The same in memory, with every hazard accepted: for a scratch database. None if nothing is pending. */
    List<Revision> asRevisions() {
        if (operations.isEmpty()) {
            return List.of();
        }
        Draft draft = draft("draft");
        Body body = new Body(draft.message(), draft.upgrade(), draft.downgrade(), Set.of(Problem.LOSES_DATA));
        return List.of(new Revision(draft.id(), draft.parents(), body));
    }
}
