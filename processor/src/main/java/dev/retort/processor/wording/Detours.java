package dev.retort.processor.wording;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names that are exchanged take a detour by way of a third one. To a person, each has its old name and its new one. */
public final class Detours {
    private Detours() {}

    /** Each operation as a person reads it, at its place; empty for one that only leads to a name for the meantime. */
    public static List<Optional<Operation>> told(List<Operation> operations) {
        List<Optional<Operation>> told = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            boolean isFirstHalf =
                    operations.subList(i + 1, operations.size()).stream().anyMatch(each -> continues(each, operation));
            Optional<Operation> begun = operations.subList(0, i).stream()
                    .filter(each -> continues(operation, each))
                    .findFirst();
            told.add(
                    isFirstHalf
                            ? Optional.empty()
                            : Optional.of(
                                    begun.map(each -> joined(each, operation)).orElse(operation)));
        }
        return told;
    }

    private static boolean continues(Operation second, Operation first) {
        if (first instanceof RenameColumn one && second instanceof RenameColumn other) {
            return Names.same(one.table(), other.table()) && Names.same(one.to(), other.from());
        }
        if (first instanceof RenameTable one && second instanceof RenameTable other) {
            return Names.same(one.to(), other.from());
        }
        if (first instanceof RenameConstraint one && second instanceof RenameConstraint other) {
            return Names.same(one.table(), other.table()) && Names.same(one.to(), other.from());
        }
        return first instanceof RenameIndex one
                && second instanceof RenameIndex other
                && Names.same(one.table(), other.table())
                && Names.same(one.to(), other.from());
    }

    private static Operation joined(Operation first, Operation second) {
        if (first instanceof RenameColumn one && second instanceof RenameColumn other) {
            return new RenameColumn(other.table(), one.from(), other.to());
        }
        if (first instanceof RenameTable one && second instanceof RenameTable other) {
            return new RenameTable(one.from(), other.to());
        }
        if (first instanceof RenameConstraint one && second instanceof RenameConstraint other) {
            return new RenameConstraint(other.table(), one.from(), other.to());
        }
        RenameIndex other = (RenameIndex) second;
        return new RenameIndex(other.table(), ((RenameIndex) first).from(), other.to());
    }
}
