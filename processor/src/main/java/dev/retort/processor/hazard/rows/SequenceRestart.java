package dev.retort.processor.hazard.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.NumberedColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownRows;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * RT208: a new sequence gives numbers that rows have already, from a sequence that goes or from a column that counts no longer by itself. A table
 * that gets another name gets another sequence, unless one is named for it. A sequence that the revision continues is
 * not reported. The facts of the entities name its columns; without facts, as in revisions of an earlier version, its name and the other
 * operations do.
 */
public final class SequenceRestart {
    private SequenceRestart() {}

    /** Finds it in an operation. */
    public static Optional<HazardFinding> find(AppliedOperation applied, KnownRows rows) {
        if (!(applied.operation() instanceof CreateSequence create)) {
            return Optional.empty();
        }
        Sequence sequence = create.sequence();
        List<AppliedOperation> revision = rows.revision();
        List<NumberedColumn> columns = rows.history().owners().of(sequence.name()).stream()
                .filter(each -> isThere(each, revision.get(revision.size() - 1).after()))
                .toList();
        List<NumberedColumn> continued = rows.continued(sequence.name());
        if (columns.isEmpty()) {
            return continued.isEmpty()
                    ? former(sequence, revision).map(former -> found(sequence, former))
                    : Optional.empty();
        }
        return columns.stream()
                .filter(each -> !rows.creates(each.table()) && !isAmong(continued, each))
                .findFirst()
                .map(column -> found(sequence, column));
    }

    private static boolean isThere(NumberedColumn column, Schema schema) {
        return schema.table(column.table())
                .flatMap(table -> table.column(column.column()))
                .isPresent();
    }

    private static boolean isAmong(List<NumberedColumn> columns, NumberedColumn column) {
        return columns.stream()
                .anyMatch(
                        each -> Names.same(each.table(), column.table()) && Names.same(each.column(), column.column()));
    }

    private static HazardFinding found(Sequence sequence, NumberedColumn column) {
        return HazardFinding.toAccept(
                Problem.SEQUENCE_RESTART,
                "%s starts at %s, and %s.%s may have greater numbers"
                        .formatted(sequence.name(), sequence.start(), column.table(), column.column()),
                "Continue above the greatest key:  op.continueSequence(\"%s\", \"%s\", \"%s\");  or keep the old sequence: @SequenceGenerator(sequenceName = \"…\")"
                        .formatted(sequence.name(), column.table(), column.column()));
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
                        && SequenceOwners.isNamedAfter(sequence, create.table().name()));
        if (ofNewTable) {
            return Optional.empty();
        }
        List<Sequence> dropped = revision.stream()
                .flatMap(each -> each.operation() instanceof DropSequence drop
                        ? Stream.of(drop.dropped(each.before()))
                        : Stream.empty())
                .filter(old -> revision.stream()
                        .noneMatch(each -> each.operation() instanceof DropTable drop
                                && SequenceOwners.isNamedAfter(old, drop.table())))
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
                && SequenceOwners.isNamedAfter(sequence, alter.table())) {
            return Stream.of(alter.table() + "." + alter.column());
        }
        return operation instanceof RenameTable rename && SequenceOwners.isNamedAfter(sequence, rename.to())
                ? dropped.stream()
                        .filter(old -> SequenceOwners.isNamedAfter(old, rename.from()))
                        .map(Sequence::name)
                : Stream.empty();
    }
}
