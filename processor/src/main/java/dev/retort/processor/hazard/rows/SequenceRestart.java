package dev.retort.processor.hazard.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Names;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * RT208: a new sequence gives numbers that rows have already, from a sequence that goes or from a column that counts no longer by itself. A table
 * that gets another name gets another sequence, unless one is named for it. One that the revision continues is none.
 */
public final class SequenceRestart {
    private SequenceRestart() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        Operation operation = applied.operation();
        return operation instanceof CreateSequence create && !isContinued(create.sequence(), rows.revision())
                ? former(create.sequence(), rows.revision()).map(former -> found(create.sequence(), former))
                : Optional.empty();
    }

    private static boolean isContinued(Sequence sequence, List<AppliedOperation> revision) {
        return revision.stream()
                .anyMatch(each -> each.operation() instanceof ContinueSequence step
                        && Names.same(step.sequence(), sequence.name()));
    }

    private static HazardFinding found(Sequence sequence, String former) {
        return HazardFinding.toAccept(
                Problem.SEQUENCE_RESTART,
                "%s starts at %s, and rows may have numbers from %s"
                        .formatted(sequence.name(), sequence.start(), former),
                "Continue above the greatest key:  op.continueSequence(\"%s\", \"…\", \"id\");  or keep the old sequence: @SequenceGenerator(sequenceName = \"…\")"
                        .formatted(sequence.name()));
    }

    /** What counted until now; empty for the sequence of a table that is new. */
    private static Optional<String> former(Sequence sequence, List<AppliedOperation> revision) {
        boolean ofNewTable = revision.stream()
                .anyMatch(each -> each.operation() instanceof CreateTable create
                        && SequenceOwners.isOf(sequence, create.table().name()));
        if (ofNewTable) {
            return Optional.empty();
        }
        List<Sequence> dropped = revision.stream()
                .flatMap(each -> each.operation() instanceof DropSequence drop
                        ? Stream.of(drop.dropped(each.before()))
                        : Stream.empty())
                .filter(old -> revision.stream()
                        .noneMatch(each ->
                                each.operation() instanceof DropTable drop && SequenceOwners.isOf(old, drop.table())))
                .toList();
        return Stream.concat(
                        revision.stream().flatMap(each -> counting(sequence, each, dropped)),
                        dropped.size() == 1 ? Stream.of(dropped.get(0).name()) : Stream.empty())
                .findFirst();
    }

    private static Stream<String> counting(Sequence sequence, AppliedOperation applied, List<Sequence> dropped) {
        Operation operation = applied.operation();
        if (operation instanceof AlterColumn alter
                && SequenceOwners.endsIdentity(applied)
                && SequenceOwners.isOf(sequence, alter.table())) {
            return Stream.of(alter.table() + "." + alter.column());
        }
        return operation instanceof RenameTable rename && SequenceOwners.isOf(sequence, rename.to())
                ? dropped.stream()
                        .filter(old -> SequenceOwners.isOf(old, rename.from()))
                        .map(Sequence::name)
                : Stream.empty();
    }
}
