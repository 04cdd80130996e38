package dev.retort.processor.draft.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ContinueSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.processor.hazard.rule.SequenceOwners;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A new sequence for a table that has rows, continued above their keys: the table got them from an identity column, from another sequence or from a
 * table of numbers. The sequence is the one that Hibernate names after the table; or, under any other name, the only new one beside the only identity that goes.
 */
final class SequenceSteps {
    private static final Set<TypeKind> NUMBERS = Set.of(
            TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT, TypeKind.NUMERIC, TypeKind.DECIMAL);

    private final List<AppliedOperation> revision;
    private final List<Sequence> created;

    private SequenceSteps(List<AppliedOperation> revision) {
        this.revision = revision;
        this.created = revision.stream()
                .flatMap(each -> each.operation() instanceof CreateSequence create
                        ? Stream.of(create.sequence())
                        : Stream.empty())
                .toList();
    }

    /**
     * The operations with those steps, each behind the last operation on the sequence and the column.
     *
     * @param before the schema that the first operation starts from
     */
    static List<Operation> into(List<Operation> operations, Schema before) {
        List<AppliedOperation> revision = AppliedOperation.inOrder(operations, before);
        List<Operation> result = new ArrayList<>(operations);
        new SequenceSteps(revision).continued().forEach(step -> result.add(place(result, step), step));
        return result;
    }

    private static int place(List<Operation> operations, ContinueSequence step) {
        int place = 0;
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            boolean creates = operation instanceof CreateSequence create
                    && Names.same(create.sequence().name(), step.sequence());
            boolean alters = operation instanceof AlterColumn alter && isOn(alter, step);
            place = creates || alters ? i + 1 : place;
        }
        return place;
    }

    private static boolean isOn(AlterColumn alter, ContinueSequence step) {
        return Names.same(alter.table(), step.table()) && Names.same(alter.column(), step.column());
    }

    private List<ContinueSequence> continued() {
        List<ContinueSequence> byName = created.stream()
                .filter(sequence -> sequence.increment() > 0)
                .flatMap(sequence -> ofItsTable(sequence).stream())
                .toList();
        List<AlterColumn> identities = revision.stream()
                .filter(SequenceOwners::endsIdentity)
                .map(each -> (AlterColumn) each.operation())
                .filter(alter -> byName.stream().noneMatch(step -> isOn(alter, step)))
                .toList();
        List<Sequence> others = created.stream()
                .filter(sequence ->
                        byName.stream().noneMatch(step -> step.sequence().equals(sequence.name())))
                .filter(sequence -> newTables().noneMatch(table -> SequenceOwners.isOf(sequence, table)))
                .toList();
        boolean isPair =
                identities.size() == 1 && others.size() == 1 && others.get(0).increment() > 0;
        return isPair
                ? Stream.concat(
                                byName.stream(),
                                Stream.of(new ContinueSequence(
                                        others.get(0).name(),
                                        identities.get(0).table(),
                                        identities.get(0).column())))
                        .toList()
                : byName;
    }

    private Optional<ContinueSequence> ofItsTable(Sequence sequence) {
        return revision.get(revision.size() - 1).after().tables().stream()
                .filter(table -> SequenceOwners.isOf(sequence, table.name()))
                .filter(table -> newTables().noneMatch(each -> Names.same(each, table.name())))
                .flatMap(table -> numberedKey(table).stream()
                        .map(column -> new ContinueSequence(sequence.name(), table.name(), column.name())))
                .findFirst();
    }

    private Stream<String> newTables() {
        return revision.stream()
                .flatMap(each -> each.operation() instanceof CreateTable create
                        ? Stream.of(create.table().name())
                        : Stream.empty());
    }

    private static Optional<Column> numberedKey(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null || key.columns().size() != 1
                ? Optional.empty()
                : table.column(key.columns().get(0))
                        .filter(column -> column.type().portable() instanceof ColumnType.Basic basic
                                && NUMBERS.contains(basic.kind()));
    }
}
