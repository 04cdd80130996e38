package dev.retort.processor.draft.rows;

import dev.retort.operation.Operation;
import dev.retort.operation.UpdateRows;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.semantics.EnumRecoding;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.diff.semantics.SemanticChanges;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * What a change of the schema does to the rows.
 *
 * @param operations the operations, with those that keep what the rows mean
 * @param meanings the columns whose rows mean something else nevertheless
 */
public record CarriedRows(List<Operation> operations, List<SemanticChange> meanings) {
    public CarriedRows {
        operations = List.copyOf(operations);
        meanings = List.copyOf(meanings);
    }

    /**
     * The operations between two schemas with those for the rows.
     *
     * @param found the operations between the schemas alone
     * @param head the schema that they start from
     * @param before what values meant until now
     * @param after what they mean from now on
     * @param renames what is known to have had another name
     */
    public static CarriedRows of(
            List<Operation> found,
            Schema head,
            List<ValueSemantics> before,
            List<ValueSemantics> after,
            List<DeclaredRename> renames) {
        List<Operation> carried = EnumSteps.into(found, head, EnumRecoding.between(before, after, renames));
        List<Operation> continued = SequenceSteps.into(carried, head, before, after);
        List<Operation> operations = NumberTableSteps.into(continued, head, before, after);
        List<SemanticChange> meanings = SemanticChanges.between(before, after, renames).stream()
                .filter(each -> operations.stream().noneMatch(operation -> carries(operation, each)))
                .toList();
        return new CarriedRows(operations, meanings);
    }

    private static boolean carries(Operation operation, SemanticChange meaning) {
        return meaning.problem() == Problem.ENUM_ORDINALS_CHANGED
                && operation instanceof UpdateRows update
                && Names.same(update.table(), meaning.table())
                && update.changes().stream().anyMatch(change -> Names.same(change.column(), meaning.column()));
    }
}
