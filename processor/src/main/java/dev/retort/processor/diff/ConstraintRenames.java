package dev.retort.processor.diff;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.processor.diff.matching.GlobalNames;
import dev.retort.processor.diff.matching.NameMove;
import dev.retort.processor.diff.matching.NameMoves;
import dev.retort.processor.diff.matching.PlannedOperation;
import dev.retort.processor.diff.matching.SchemaComparison;
import dev.retort.processor.diff.matching.TablePair;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Constraints and indexes that stay but for their names. All of them together: two may exchange names. */
final class ConstraintRenames {
    private ConstraintRenames() {}

    static List<PlannedOperation> rename(SchemaComparison comparison) {
        List<NameMove> moves = new ArrayList<>();
        for (TablePair pair : comparison.pairs().values()) {
            NamedPartChanges.ALL.forEach(kind -> moves.addAll(kind.moves(pair)));
        }
        Schema now = comparison.now();
        List<PlannedOperation> operations = new ArrayList<>();
        for (NameMove move : NameMoves.ordered(moves, List.copyOf(GlobalNames.of(now)))) {
            Operation operation = operation(now, move);
            now = operation.applyTo(now);
            operations.add(PlannedOperation.ofTable(operation, move.owner()));
        }
        return operations;
    }

    private static Operation operation(Schema now, NameMove move) {
        boolean isIndex = now.table(move.owner()).orElseThrow().indexes().stream()
                .anyMatch(index -> Names.same(index.name(), move.from()));
        return isIndex
                ? new RenameIndex(move.owner(), move.from(), move.to())
                : new RenameConstraint(move.owner(), move.from(), move.to());
    }
}
