package dev.retort.processor.draft.rows;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.semantics.EnumTypeValues;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Constants that an enum got whose values an enum type of the database has: the schema knows that type by its name alone, so no operation shows them. */
final class EnumTypeSteps {
    private EnumTypeSteps() {}

    /**
     * The operations with those steps before them: no statement of the same transaction may use a value that is added.
     *
     * @param head the schema that the first operation starts from
     */
    static List<Operation> into(
            List<Operation> operations, Schema head, List<ValueSemantics> before, List<ValueSemantics> after) {
        List<Operation> all = new ArrayList<>();
        added(operations, head, before, after).forEach(type -> all.addAll(type.additions()));
        all.addAll(operations);
        return all;
    }

    /** The types that lack values, with those values. */
    static List<EnumTypeValues> added(
            List<Operation> operations, Schema head, List<ValueSemantics> before, List<ValueSemantics> after) {
        List<AppliedOperation> revision = AppliedOperation.inOrder(operations, head);
        Schema reached =
                revision.isEmpty() ? head : revision.get(revision.size() - 1).after();
        return EnumTypeValues.added(EnumTypeValues.of(before, head), EnumTypeValues.of(after, reached));
    }

    /** What takes the steps among some operations back: nothing. PostgreSQL has no statement for it, and the type may keep the values. */
    static Map<ExecuteSql, ExecuteSql> reversals(List<Operation> operations) {
        Map<ExecuteSql, ExecuteSql> reversals = new LinkedHashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof ExecuteSql sql && EnumTypeValues.isAddition(sql)) {
                reversals.put(sql, new ExecuteSql(Map.of(ExecuteSql.ANY, "")));
            }
        }
        return reversals;
    }
}
