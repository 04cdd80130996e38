package dev.retort.processor.hazard;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTable;
import dev.retort.problem.Problem;
import dev.retort.schema.Names;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * RT208: a new sequence gives numbers that rows have already, from a sequence that goes or from a column that counts no longer by itself. A table
 * that gets another name gets another sequence, unless one is named for it.
 */
final class NumbersStartAnew {
    private NumbersStartAnew() {}

    static Optional<HazardFound> find(Operation operation, KnownRows rows) {
        return operation instanceof CreateSequence create
                ? former(create.sequence(), rows.revision()).map(former -> found(create.sequence(), former))
                : Optional.empty();
    }

    private static HazardFound found(Sequence sequence, String former) {
        return HazardFound.of(
                Problem.NUMBERS_START_ANEW,
                "%s starts at %d, and rows may have the numbers that %s gave"
                        .formatted(sequence.name(), sequence.start(), former),
                "Start above the greatest:  op.execute(\"alter sequence %s restart with …\");  or name the old one for the entity: @SequenceGenerator(sequenceName = \"…\")"
                        .formatted(sequence.name()));
    }

    /** What counted until now; empty for the sequence of a table that is new. */
    private static Optional<String> former(Sequence sequence, List<Operation> revision) {
        boolean ofNewTable = revision.stream()
                .anyMatch(each -> each instanceof CreateTable create
                        && isOf(sequence, create.table().name()));
        if (ofNewTable) {
            return Optional.empty();
        }
        List<Sequence> dropped = revision.stream()
                .filter(DropSequence.class::isInstance)
                .map(each -> ((DropSequence) each).sequence())
                .filter(old -> revision.stream()
                        .noneMatch(each -> each instanceof DropTable drop
                                && isOf(old, drop.table().name())))
                .toList();
        return Stream.concat(
                        revision.stream().flatMap(each -> counting(sequence, each, dropped)),
                        dropped.size() == 1 ? Stream.of(dropped.get(0).name()) : Stream.empty())
                .findFirst();
    }

    private static Stream<String> counting(Sequence sequence, Operation operation, List<Sequence> dropped) {
        if (operation instanceof AlterColumn alter
                && alter.from().identity()
                && !alter.to().identity()
                && isOf(sequence, alter.table())) {
            return Stream.of(alter.table() + "." + alter.to().name());
        }
        return operation instanceof RenameTable rename && isOf(sequence, rename.to())
                ? dropped.stream().filter(old -> isOf(old, rename.from())).map(Sequence::name)
                : Stream.empty();
    }

    /** Whether a sequence is called as Hibernate calls that of a table. */
    private static boolean isOf(Sequence sequence, String table) {
        return bare(sequence.name()).equalsIgnoreCase(bare(table) + "_SEQ");
    }

    private static String bare(String name) {
        return Names.simple(name).replace("`", "");
    }
}
