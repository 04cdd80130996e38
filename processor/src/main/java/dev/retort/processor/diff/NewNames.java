package dev.retort.processor.diff;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Constraints and indexes that stay but for their names. All of them together: two may exchange names. */
final class NewNames {
    private NewNames() {}

    static List<Operation> give(Comparison comparison) {
        List<Move> moves = new ArrayList<>();
        for (Pair pair : comparison.pairs().values()) {
            Named.ALL.forEach(kind -> moves.addAll(kind.moves(pair)));
        }
        Schema now = comparison.now();
        List<Operation> operations = new ArrayList<>();
        for (Move move : Moves.ordered(moves, List.copyOf(GlobalNames.of(now)))) {
            Operation operation = operation(now, move);
            now = operation.applyTo(now);
            operations.add(operation);
        }
        return operations;
    }

    private static Operation operation(Schema now, Move move) {
        boolean isIndex = now.table(move.owner()).orElseThrow().indexes().stream()
                .anyMatch(index -> Names.same(index.name(), move.from()));
        return isIndex
                ? new RenameIndex(move.owner(), move.from(), move.to())
                : new RenameConstraint(move.owner(), move.from(), move.to());
    }
}
