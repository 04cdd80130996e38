package dev.retort.processor.draft.rows;

import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.UpdateRows;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.semantics.EnumRecoding;
import dev.retort.processor.diff.semantics.EnumTypeValues;
import dev.retort.processor.diff.semantics.SemanticChange;
import dev.retort.processor.diff.semantics.SemanticChanges;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * What a change of the schema does to the rows.
 *
 * @param operations the operations, with those that keep what the rows mean
 * @param meanings the columns whose rows mean something else nevertheless
 * @param enumTypes the enum types that get values, which no operation of the schema shows
 */
public record CarriedRows(List<Operation> operations, List<SemanticChange> meanings, List<EnumTypeValues> enumTypes) {
    public CarriedRows {
        operations = List.copyOf(operations);
        enumTypes = List.copyOf(enumTypes);
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
        List<Operation> numbered = NumberTableSteps.into(continued, head, before, after);
        List<Operation> operations = EnumTypeSteps.into(numbered, head, before, after);
        List<SemanticChange> meanings = SemanticChanges.between(before, after, renames).stream()
                .filter(each -> operations.stream().noneMatch(operation -> carries(operation, each)))
                .toList();
        return new CarriedRows(operations, meanings, EnumTypeSteps.added(numbered, head, before, after));
    }

    /** What takes SQL among some operations back, as far as that is known: empty SQL where nothing has to. */
    public static Map<ExecuteSql, ExecuteSql> reversals(List<Operation> operations) {
        return EnumTypeSteps.reversals(operations);
    }

    private static boolean carries(Operation operation, SemanticChange meaning) {
        return meaning.problem() == Problem.ENUM_ORDINALS_CHANGED
                && operation instanceof UpdateRows update
                && Names.same(update.table(), meaning.table())
                && update.changes().stream().anyMatch(change -> Names.same(change.column(), meaning.column()));
    }
}
